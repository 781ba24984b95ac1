#Requires -Version 7.3
# Makes the two lists of Public Sector Hub in a site, with CLI for Microsoft 365 (log in first: m365 login).
# It can be run again: what is there stays as it is. Generated; see README.md beside it.
# Usage: ./create-lists.ps1 -Site https://contoso.sharepoint.com/sites/hub
param([Parameter(Mandatory)][string] $Site)
$ErrorActionPreference = 'Stop'
$PSNativeCommandArgumentPassing = 'Standard'

# A command that fails ends the run, and so does a question that nothing answers: neither must be taken for a no.
function run { m365 @args --webUrl $Site; if ($LASTEXITCODE -ne 0) { throw "m365 $args failed. Nothing more is done." } }
function ask { $answer = run @args --output json; if (-not $answer) { throw "No answer to: m365 $args. Nothing more is done." }; $answer | ConvertFrom-Json }
function has_list($url) { @(ask spo list list --properties 'RootFolder/ServerRelativeUrl').Where({ $_.RootFolder.ServerRelativeUrl -like "*$url" }).Count -gt 0 }
function has_column($url, $name) { @(ask spo field list --listUrl $url).Where({ $_.InternalName -ceq $name }).Count -gt 0 }
function has_view($url, $title) { @(ask spo list view list --listUrl $url).Where({ $_.Title -eq $title }).Count -gt 0 }
function has_rule($url) { [bool] (ask spo list get --url $url --properties ValidationFormula).ValidationFormula }
function is_finished($url, $first) { (ask spo list get --url $url).Title -cne $first }

# Hub Articles
if (-not (has_list '/Lists/HubArticles')) {
  run spo list add --title 'HubArticles' --baseTemplate GenericList --description 'Articles that Public Sector Hub shows: what is changing, why, and what helps.' --enableAttachments true | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubSummary')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="Note" ID="{d31d694d-bf90-4689-8d1b-6200dc0cb0c5}" Name="HubSummary" StaticName="HubSummary" DisplayName="Summary" Description="One or two plain sentences for the card. At most 300 characters." Required="FALSE" NumLines="6" RichText="FALSE"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubBody')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="Note" ID="{e05076f8-ac2e-42b0-981f-011b6956145b}" Name="HubBody" StaticName="HubBody" DisplayName="Body" Description="The article itself." Required="FALSE" NumLines="6" RichText="TRUE" RichTextMode="FullHtml" IsolateStyles="TRUE"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubImage')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="Thumbnail" ID="{b933b81b-a5cb-40d0-978b-2f616b0ef404}" Name="HubImage" StaticName="HubImage" DisplayName="Image" Description="A wide picture, 16 by 9, at least 960 pixels across." Required="FALSE"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubImageAlt')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="Text" ID="{bd297184-c585-4720-ae6f-f02a27478f63}" Name="HubImageAlt" StaticName="HubImageAlt" DisplayName="Image description" Description="What the picture shows, for people who cannot see it. Leave empty if it is only decoration." Required="FALSE" MaxLength="255"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubByline')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="Text" ID="{13941418-1643-423b-8d09-43da04494cb7}" Name="HubByline" StaticName="HubByline" DisplayName="Byline" Description="Who wrote it: name, role, organisation, with commas between them." Required="FALSE" MaxLength="255"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubTopic')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="Choice" ID="{0778aee3-edd2-440e-9690-a7e6d167d8cf}" Name="HubTopic" StaticName="HubTopic" DisplayName="Topic" Description="What the article is mainly about." Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><CHOICES><CHOICE>Money</CHOICE><CHOICE>Service change</CHOICE><CHOICE>Technology</CHOICE><CHOICE>People and jobs</CHOICE><CHOICE>Buildings and places</CHOICE><CHOICE>Working together</CHOICE></CHOICES></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubSector')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="MultiChoice" ID="{f0e4ef46-99cf-4f41-ad38-d5e543a0323f}" Name="HubSector" StaticName="HubSector" DisplayName="Sector" Description="The parts of the public sector that it concerns." Required="FALSE" FillInChoice="FALSE"><CHOICES><CHOICE>Health and social care</CHOICE><CHOICE>Local government</CHOICE><CHOICE>Central government</CHOICE><CHOICE>Education</CHOICE><CHOICE>Police and justice</CHOICE></CHOICES></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubServes')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="MultiChoice" ID="{b53ddb79-205d-4353-9765-7a71f961baea}" Name="HubServes" StaticName="HubServes" DisplayName="People served" Description="The people whom it is about." Required="FALSE" FillInChoice="FALSE"><CHOICES><CHOICE>Patients</CHOICE><CHOICE>Householders</CHOICE><CHOICE>Employees</CHOICE><CHOICE>Learners</CHOICE></CHOICES></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubBenefit')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="MultiChoice" ID="{4ea4c495-914a-4ad5-8436-b4ff974dae21}" Name="HubBenefit" StaticName="HubBenefit" DisplayName="Benefit" Description="What gets better." Required="FALSE" FillInChoice="FALSE"><CHOICES><CHOICE>Cost saving</CHOICE><CHOICE>Mobile working</CHOICE><CHOICE>Shared intelligence</CHOICE><CHOICE>Reduced risk</CHOICE><CHOICE>Person-centred services</CHOICE></CHOICES></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubPublishFrom')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="DateTime" ID="{b3a0776a-1980-447f-87d8-48063d943d35}" Name="HubPublishFrom" StaticName="HubPublishFrom" DisplayName="Publish from" Description="Readers see the article from this moment on. Without a date it stays a draft." Required="FALSE" Indexed="TRUE" Format="DateTime" FriendlyDisplayFormat="Disabled"><Default>[today]</Default></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubExpires')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="DateTime" ID="{3c8fd5b5-fd80-45d0-86ea-cfa2ad6f8712}" Name="HubExpires" StaticName="HubExpires" DisplayName="Expires" Description="From this moment on the article is no longer listed. Leave empty if it stays." Required="FALSE" Indexed="TRUE" Format="DateTime" FriendlyDisplayFormat="Disabled" CustomFormatter="{&quot;$schema&quot;:&quot;https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json&quot;,&quot;elmType&quot;:&quot;div&quot;,&quot;style&quot;:{&quot;display&quot;:&quot;flex&quot;,&quot;align-items&quot;:&quot;center&quot;,&quot;flex-wrap&quot;:&quot;wrap&quot;},&quot;children&quot;:[{&quot;elmType&quot;:&quot;span&quot;,&quot;style&quot;:{&quot;display&quot;:&quot;=if(if(Number(@currentField) == 0, false, @currentField &lt;= @now), ''inline-block'', ''none'')&quot;,&quot;padding-right&quot;:&quot;4px&quot;},&quot;attributes&quot;:{&quot;iconName&quot;:&quot;Warning&quot;}},{&quot;elmType&quot;:&quot;span&quot;,&quot;txtContent&quot;:&quot;=if(Number(@currentField) == 0, '''', if(@currentField &lt;= @now, ''Expired '' + toLocaleDateString(@currentField), toLocaleDateString(@currentField)))&quot;}]}"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubReviewBy')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="DateTime" ID="{67ee8fb1-b0fa-4545-842d-545d87d28981}" Name="HubReviewBy" StaticName="HubReviewBy" DisplayName="Review by" Description="The day on which somebody checks that it is still true." Required="FALSE" Indexed="TRUE" Format="DateOnly" FriendlyDisplayFormat="Disabled" CustomFormatter="{&quot;$schema&quot;:&quot;https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json&quot;,&quot;elmType&quot;:&quot;div&quot;,&quot;style&quot;:{&quot;display&quot;:&quot;flex&quot;,&quot;align-items&quot;:&quot;center&quot;,&quot;flex-wrap&quot;:&quot;wrap&quot;},&quot;children&quot;:[{&quot;elmType&quot;:&quot;span&quot;,&quot;style&quot;:{&quot;display&quot;:&quot;=if(if(Number(@currentField) == 0, false, addDays(@currentField, 1) &lt;= @now), ''inline-block'', ''none'')&quot;,&quot;padding-right&quot;:&quot;4px&quot;},&quot;attributes&quot;:{&quot;iconName&quot;:&quot;Warning&quot;}},{&quot;elmType&quot;:&quot;span&quot;,&quot;txtContent&quot;:&quot;=if(Number(@currentField) == 0, '''', if(addDays(@currentField, 1) &lt;= @now, ''Review overdue '' + toLocaleDateString(@currentField), toLocaleDateString(@currentField)))&quot;}]}"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubFeatured')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="Boolean" ID="{92ad8f81-69d1-4cdd-9f22-5f8fddddce99}" Name="HubFeatured" StaticName="HubFeatured" DisplayName="Featured" Description="Shown first and larger." Required="FALSE" Indexed="TRUE"><Default>0</Default></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubCallToAction')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="URL" ID="{57790e5b-a1f3-41af-8fba-8bd15b2edc84}" Name="HubCallToAction" StaticName="HubCallToAction" DisplayName="Call to action" Description="Where a reader goes next, with the words that say so." Required="FALSE" Format="Hyperlink"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubLanguage')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="Choice" ID="{63f55d93-bda6-456b-92c1-abb7a45bcc25}" Name="HubLanguage" StaticName="HubLanguage" DisplayName="Language" Description="The language that it is written in: en for English, cy for Welsh." Required="FALSE" Indexed="TRUE" Format="Dropdown" FillInChoice="FALSE" CustomFormatter="{&quot;$schema&quot;:&quot;https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json&quot;,&quot;elmType&quot;:&quot;div&quot;,&quot;txtContent&quot;:&quot;=if(@currentField == ''cy'', ''Cymraeg'', if(@currentField == ''en'', ''English'', @currentField))&quot;}"><Default>en</Default><CHOICES><CHOICE>en</CHOICE><CHOICE>cy</CHOICE></CHOICES></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubTranslationOf')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="Number" ID="{317e3faa-bcd3-4daa-9918-96d25094eb8d}" Name="HubTranslationOf" StaticName="HubTranslationOf" DisplayName="Translation of" Description="The ID of the same article in the other language." Required="FALSE" Indexed="TRUE" Decimals="0" Min="1"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubOwner')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="User" ID="{aa2e4cf0-c49f-435d-8a5e-fe37a6eb50b5}" Name="HubOwner" StaticName="HubOwner" DisplayName="Owner" Description="Who looks after this article and reviews it." Required="FALSE" List="UserInfo" UserSelectionMode="PeopleOnly"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubLastChecked')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="DateTime" ID="{705be4bf-ba41-4e83-924e-472b7358599a}" Name="HubLastChecked" StaticName="HubLastChecked" DisplayName="Links last checked" Description="The day on which somebody last followed the links in the article and found them right." Required="FALSE" Format="DateOnly" FriendlyDisplayFormat="Disabled" CustomFormatter="{&quot;$schema&quot;:&quot;https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json&quot;,&quot;elmType&quot;:&quot;div&quot;,&quot;style&quot;:{&quot;display&quot;:&quot;flex&quot;,&quot;align-items&quot;:&quot;center&quot;,&quot;flex-wrap&quot;:&quot;wrap&quot;},&quot;children&quot;:[{&quot;elmType&quot;:&quot;span&quot;,&quot;style&quot;:{&quot;display&quot;:&quot;=if(if(Number(@currentField) == 0, false, addDays(@currentField, 365) &lt;= @now), ''inline-block'', ''none'')&quot;,&quot;padding-right&quot;:&quot;4px&quot;},&quot;attributes&quot;:{&quot;iconName&quot;:&quot;Warning&quot;}},{&quot;elmType&quot;:&quot;span&quot;,&quot;txtContent&quot;:&quot;=if(Number(@currentField) == 0, ''Not checked yet'', if(addDays(@currentField, 365) &lt;= @now, ''Check again, last on '' + toLocaleDateString(@currentField), toLocaleDateString(@currentField)))&quot;}]}"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubArticles' 'HubSource')) {
  run spo field add --listUrl '/Lists/HubArticles' --options AddFieldInternalNameHint --xml '<Field Type="Text" ID="{573cbdc1-a3a0-46a9-9e60-51fc298999e4}" Name="HubSource" StaticName="HubSource" DisplayName="Source" Description="Where the article was imported from. Importing again finds it by this; leave it as it is." Required="FALSE" Indexed="TRUE" MaxLength="255"></Field>' | Out-Null
}
if (-not (has_view '/Lists/HubArticles' 'Drafts and scheduled')) {
  run spo list view add --listUrl '/Lists/HubArticles' --title 'Drafts and scheduled' --fields 'LinkTitle,HubPublishFrom,HubOwner,HubLanguage,Editor,Modified' --viewQuery '<Where><Or><IsNull><FieldRef Name="HubPublishFrom" /></IsNull><Gt><FieldRef Name="HubPublishFrom" /><Value Type="DateTime" IncludeTimeValue="TRUE"><Now /></Value></Gt></Or></Where><OrderBy><FieldRef Name="HubPublishFrom" /></OrderBy>' --rowLimit 30 --paged | Out-Null
}
if (-not (has_view '/Lists/HubArticles' 'Due for review')) {
  run spo list view add --listUrl '/Lists/HubArticles' --title 'Due for review' --fields 'LinkTitle,HubReviewBy,HubOwner,HubLastChecked,HubExpires' --viewQuery '<Where><Leq><FieldRef Name="HubReviewBy" /><Value Type="DateTime"><Today OffsetDays="30" /></Value></Leq></Where><OrderBy><FieldRef Name="HubReviewBy" /></OrderBy>' --rowLimit 30 --paged | Out-Null
}
if (-not (has_view '/Lists/HubArticles' 'Expired')) {
  run spo list view add --listUrl '/Lists/HubArticles' --title 'Expired' --fields 'LinkTitle,HubExpires,HubOwner,HubTopic,HubLanguage' --viewQuery '<Where><Leq><FieldRef Name="HubExpires" /><Value Type="DateTime" IncludeTimeValue="TRUE"><Now /></Value></Leq></Where><OrderBy><FieldRef Name="HubExpires" Ascending="FALSE" /></OrderBy>' --rowLimit 30 --paged | Out-Null
}
if (-not (is_finished '/Lists/HubArticles' 'HubArticles')) {
  run spo field set --listUrl '/Lists/HubArticles' --id b3a0776a-1980-447f-87d8-48063d943d35 --Indexed true | Out-Null
  run spo field set --listUrl '/Lists/HubArticles' --id 3c8fd5b5-fd80-45d0-86ea-cfa2ad6f8712 --Indexed true | Out-Null
  run spo field set --listUrl '/Lists/HubArticles' --id 67ee8fb1-b0fa-4545-842d-545d87d28981 --Indexed true | Out-Null
  run spo field set --listUrl '/Lists/HubArticles' --id 92ad8f81-69d1-4cdd-9f22-5f8fddddce99 --Indexed true | Out-Null
  run spo field set --listUrl '/Lists/HubArticles' --id 63f55d93-bda6-456b-92c1-abb7a45bcc25 --Indexed true | Out-Null
  run spo field set --listUrl '/Lists/HubArticles' --id 317e3faa-bcd3-4daa-9918-96d25094eb8d --Indexed true | Out-Null
  run spo field set --listUrl '/Lists/HubArticles' --id 573cbdc1-a3a0-46a9-9e60-51fc298999e4 --Indexed true | Out-Null
  if (-not (has_rule '/Lists/HubArticles')) {
    run spo list set --url '/Lists/HubArticles' --validationFormula '=OR(ISBLANK([Expires]),[Expires]>[Publish from])' --validationMessage 'The article expires before it is published. Choose a later date for “Expires”, or leave it empty.' | Out-Null
  }
  run spo list set --url '/Lists/HubArticles' --newTitle 'Hub Articles' | Out-Null
}

# Hub Partner Links
if (-not (has_list '/Lists/HubLinks')) {
  run spo list add --title 'HubLinks' --baseTemplate GenericList --description 'Partners and resources that Public Sector Hub hands to readers.' --enableAttachments true | Out-Null
}
if (-not (has_column '/Lists/HubLinks' 'HubUrl')) {
  run spo field add --listUrl '/Lists/HubLinks' --options AddFieldInternalNameHint --xml '<Field Type="URL" ID="{5207a9a2-f854-4a08-8d13-e2538904f6df}" Name="HubUrl" StaticName="HubUrl" DisplayName="Address" Description="The full address of the resource, starting with https://." Required="TRUE" Format="Hyperlink"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubLinks' 'HubDescription')) {
  run spo field add --listUrl '/Lists/HubLinks' --options AddFieldInternalNameHint --xml '<Field Type="Note" ID="{700110dd-1c42-4e63-b76c-b90270037b2d}" Name="HubDescription" StaticName="HubDescription" DisplayName="Description" Description="One sentence: what a reader finds there." Required="FALSE" NumLines="6" RichText="FALSE"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubLinks' 'HubPartner')) {
  run spo field add --listUrl '/Lists/HubLinks' --options AddFieldInternalNameHint --xml '<Field Type="Text" ID="{07192471-02bd-4abb-81af-ff84a1961358}" Name="HubPartner" StaticName="HubPartner" DisplayName="Partner" Description="The organisation that offers it." Required="FALSE" MaxLength="255"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubLinks' 'HubCategory')) {
  run spo field add --listUrl '/Lists/HubLinks' --options AddFieldInternalNameHint --xml '<Field Type="Choice" ID="{fda71778-9627-4364-b345-5c041a9d17ad}" Name="HubCategory" StaticName="HubCategory" DisplayName="Category" Description="The heading under which the link stands." Required="FALSE" Indexed="TRUE" Format="Dropdown" FillInChoice="FALSE"><CHOICES><CHOICE>Money and funding</CHOICE><CHOICE>Guidance and standards</CHOICE><CHOICE>Tools and templates</CHOICE><CHOICE>Training and skills</CHOICE><CHOICE>Health and wellbeing</CHOICE><CHOICE>Data and research</CHOICE></CHOICES></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubLinks' 'HubLogo')) {
  run spo field add --listUrl '/Lists/HubLinks' --options AddFieldInternalNameHint --xml '<Field Type="Thumbnail" ID="{f2a7fac3-c6ea-4af6-bd54-e9d88ffc0d82}" Name="HubLogo" StaticName="HubLogo" DisplayName="Logo" Description="The partner''s mark, square if possible. Without one the card shows initials." Required="FALSE"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubLinks' 'HubOrder')) {
  run spo field add --listUrl '/Lists/HubLinks' --options AddFieldInternalNameHint --xml '<Field Type="Number" ID="{d7005100-9383-42a4-8f2f-1f53facbd00f}" Name="HubOrder" StaticName="HubOrder" DisplayName="Order" Description="Smaller numbers come first within the category." Required="FALSE" Indexed="TRUE" Decimals="0" Min="0"><Default>100</Default></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubLinks' 'HubOwner')) {
  run spo field add --listUrl '/Lists/HubLinks' --options AddFieldInternalNameHint --xml '<Field Type="User" ID="{adf7b907-8919-4abb-b535-852947c809e6}" Name="HubOwner" StaticName="HubOwner" DisplayName="Owner" Description="Who looks after this link." Required="FALSE" List="UserInfo" UserSelectionMode="PeopleOnly"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubLinks' 'HubLastChecked')) {
  run spo field add --listUrl '/Lists/HubLinks' --options AddFieldInternalNameHint --xml '<Field Type="DateTime" ID="{395cdfc9-0779-4ac4-a3f9-5017a9dc39cd}" Name="HubLastChecked" StaticName="HubLastChecked" DisplayName="Last checked" Description="The day on which somebody last followed the link and found it right." Required="FALSE" Indexed="TRUE" Format="DateOnly" FriendlyDisplayFormat="Disabled" CustomFormatter="{&quot;$schema&quot;:&quot;https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json&quot;,&quot;elmType&quot;:&quot;div&quot;,&quot;style&quot;:{&quot;display&quot;:&quot;flex&quot;,&quot;align-items&quot;:&quot;center&quot;,&quot;flex-wrap&quot;:&quot;wrap&quot;},&quot;children&quot;:[{&quot;elmType&quot;:&quot;span&quot;,&quot;style&quot;:{&quot;display&quot;:&quot;=if(if(Number(@currentField) == 0, false, addDays(@currentField, 365) &lt;= @now), ''inline-block'', ''none'')&quot;,&quot;padding-right&quot;:&quot;4px&quot;},&quot;attributes&quot;:{&quot;iconName&quot;:&quot;Warning&quot;}},{&quot;elmType&quot;:&quot;span&quot;,&quot;txtContent&quot;:&quot;=if(Number(@currentField) == 0, ''Not checked yet'', if(addDays(@currentField, 365) &lt;= @now, ''Check again, last on '' + toLocaleDateString(@currentField), toLocaleDateString(@currentField)))&quot;}]}"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubLinks' 'HubExpires')) {
  run spo field add --listUrl '/Lists/HubLinks' --options AddFieldInternalNameHint --xml '<Field Type="DateTime" ID="{1a6190e5-9e67-423c-8849-caa3a637d05f}" Name="HubExpires" StaticName="HubExpires" DisplayName="Expires" Description="From this moment on the link is no longer listed. Leave empty if it stays." Required="FALSE" Indexed="TRUE" Format="DateTime" FriendlyDisplayFormat="Disabled" CustomFormatter="{&quot;$schema&quot;:&quot;https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json&quot;,&quot;elmType&quot;:&quot;div&quot;,&quot;style&quot;:{&quot;display&quot;:&quot;flex&quot;,&quot;align-items&quot;:&quot;center&quot;,&quot;flex-wrap&quot;:&quot;wrap&quot;},&quot;children&quot;:[{&quot;elmType&quot;:&quot;span&quot;,&quot;style&quot;:{&quot;display&quot;:&quot;=if(if(Number(@currentField) == 0, false, @currentField &lt;= @now), ''inline-block'', ''none'')&quot;,&quot;padding-right&quot;:&quot;4px&quot;},&quot;attributes&quot;:{&quot;iconName&quot;:&quot;Warning&quot;}},{&quot;elmType&quot;:&quot;span&quot;,&quot;txtContent&quot;:&quot;=if(Number(@currentField) == 0, '''', if(@currentField &lt;= @now, ''Expired '' + toLocaleDateString(@currentField), toLocaleDateString(@currentField)))&quot;}]}"></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubLinks' 'HubMarking')) {
  run spo field add --listUrl '/Lists/HubLinks' --options AddFieldInternalNameHint --xml '<Field Type="Choice" ID="{0954aae2-c6d6-429b-a772-4df44fc415a1}" Name="HubMarking" StaticName="HubMarking" DisplayName="Marking" Description="Public: anybody may see it. Official: for staff only." Required="FALSE" Format="Dropdown" FillInChoice="FALSE"><Default>Public</Default><CHOICES><CHOICE>Public</CHOICE><CHOICE>Official</CHOICE></CHOICES></Field>' | Out-Null
}
if (-not (has_column '/Lists/HubLinks' 'HubLanguage')) {
  run spo field add --listUrl '/Lists/HubLinks' --options AddFieldInternalNameHint --xml '<Field Type="Choice" ID="{03bf9ca9-cbd1-4f8b-9fe3-e7fb03fbf3fa}" Name="HubLanguage" StaticName="HubLanguage" DisplayName="Language" Description="The language of the resource: en for English, cy for Welsh." Required="FALSE" Indexed="TRUE" Format="Dropdown" FillInChoice="FALSE" CustomFormatter="{&quot;$schema&quot;:&quot;https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json&quot;,&quot;elmType&quot;:&quot;div&quot;,&quot;txtContent&quot;:&quot;=if(@currentField == ''cy'', ''Cymraeg'', if(@currentField == ''en'', ''English'', @currentField))&quot;}"><Default>en</Default><CHOICES><CHOICE>en</CHOICE><CHOICE>cy</CHOICE></CHOICES></Field>' | Out-Null
}
if (-not (has_view '/Lists/HubLinks' 'Not checked for a year')) {
  run spo list view add --listUrl '/Lists/HubLinks' --title 'Not checked for a year' --fields 'LinkTitle,HubUrl,HubLastChecked,HubOwner' --viewQuery '<Where><Or><IsNull><FieldRef Name="HubLastChecked" /></IsNull><Lt><FieldRef Name="HubLastChecked" /><Value Type="DateTime"><Today OffsetDays="-365" /></Value></Lt></Or></Where><OrderBy><FieldRef Name="HubLastChecked" /></OrderBy>' --rowLimit 30 --paged | Out-Null
}
if (-not (has_view '/Lists/HubLinks' 'Expired')) {
  run spo list view add --listUrl '/Lists/HubLinks' --title 'Expired' --fields 'LinkTitle,HubUrl,HubExpires,HubOwner' --viewQuery '<Where><Leq><FieldRef Name="HubExpires" /><Value Type="DateTime" IncludeTimeValue="TRUE"><Now /></Value></Leq></Where><OrderBy><FieldRef Name="HubExpires" Ascending="FALSE" /></OrderBy>' --rowLimit 30 --paged | Out-Null
}
if (-not (is_finished '/Lists/HubLinks' 'HubLinks')) {
  run spo field set --listUrl '/Lists/HubLinks' --id fda71778-9627-4364-b345-5c041a9d17ad --Indexed true | Out-Null
  run spo field set --listUrl '/Lists/HubLinks' --id d7005100-9383-42a4-8f2f-1f53facbd00f --Indexed true | Out-Null
  run spo field set --listUrl '/Lists/HubLinks' --id 395cdfc9-0779-4ac4-a3f9-5017a9dc39cd --Indexed true | Out-Null
  run spo field set --listUrl '/Lists/HubLinks' --id 1a6190e5-9e67-423c-8849-caa3a637d05f --Indexed true | Out-Null
  run spo field set --listUrl '/Lists/HubLinks' --id 03bf9ca9-cbd1-4f8b-9fe3-e7fb03fbf3fa --Indexed true | Out-Null
  run spo list set --url '/Lists/HubLinks' --newTitle 'Hub Partner Links' | Out-Null
}

Write-Output 'The lists are ready. Likes are switched on in the rating settings of the list of articles.'
