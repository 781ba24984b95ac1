// The web part is loaded through its manifest; a library entry is not offered.
