/**
 * Components that Microsoft does not publish on npm and that sp-webpart-base and sp-property-pane ask for by id.
 * Nearly all wrap public Fluent UI controls; the others are small services of the SharePoint page. The ids stand in
 * the manifests of those two packages and, for the lazy ones, in the webpack table of sp-property-pane 1.23.2.
 */
export interface Replacement {
  readonly id: string;
  readonly version: string;
  /** Name of the export of browser/replacements that stands in for it. */
  readonly part: ReplacementPart;
}

/** The exports of browser/replacements/index.ts. */
export type ReplacementPart =
  | 'fluent8' | 'fluent9' | 'fluent9Utilities' | 'reactDom' | 'contentPanel' | 'componentUtilities' | 'odspUtilities'
  | 'headingLevel' | 'editPromise' | 'idleTask';

const of = (part: ReplacementPart, version: string, ...ids: string[]): Replacement[] => ids.map((id) => ({ id, version, part }));

/** Fluent UI v8 as one bundle; the page's own application uses it as well. */
export const FLUENT_8: Replacement = { id: '396bbc17-3d18-4f43-8299-d99720d88e22', version: '1.19.60', part: 'fluent8' };

/** Fluent UI v9's provider, tokens and styling. */
export const FLUENT_9_UTILITIES: Replacement = { id: '0ec74f52-38bc-4a51-ab82-7c91a2b399a2', version: '0.1.0', part: 'fluent9Utilities' };

const atStart: readonly Replacement[] = [
  FLUENT_8,
  FLUENT_9_UTILITIES,
  ...of('fluent8', '0.1.0', '0ad7e31a-8df9-4659-add8-a32c8e40040d', 'ffe5c101-373a-4bd2-bebb-13082852bab0', 'fab65e60-a04f-4772-874c-10691e4afa4b'),
  ...of('reactDom', '0.1.0', '63d75709-2785-4c91-97ad-489b171397d4'),
  ...of('contentPanel', '0.1.0', '3173fefe-9995-49d1-a75d-a5caeaaba212'),
  ...of('componentUtilities', '13.15.20', '8494e7d7-6b99-47b2-a741-59873e42f16f'),
  ...of('odspUtilities', '5.6.604', 'cc2cc925-b5be-41bb-880a-f0f8030c6aff'),
  ...of('headingLevel', '0.1.0', 'bf211556-3cf0-412c-9618-a4f0e7069ebf'),
  ...of('editPromise', '0.1.0', '42647dee-1f75-4b9f-b521-5c844a6c35cc'),
  ...of('idleTask', '0.1.2', 'c49ba483-7614-4c5c-b9dd-11b45a5fa280'),
  ...of(
    'fluent9', '0.1.0',
    '72ec0651-8a26-441c-87f2-77ec66884ca3', 'f652a763-4d5f-4a08-aed3-d3377ef835ff', 'd3139516-bb4d-4141-9d35-a8aefe0272ec',
    '17f3a86d-33ce-4338-8594-8700ee90c494', '33c5a798-8532-4741-888a-d0a7734036b5', '29728f96-9823-40fa-a481-ffdf106880b1',
    'dbdce381-c024-42a0-ab20-4134aca49a27'
  )
];

const withThePane: readonly Replacement[] = [
  ...of('fluent8', '0.3.65', '17ce0976-e69a-4355-be84-89b69a74717d'),
  ...of(
    'fluent8', '0.1.0',
    'b9fc293f-811a-4b1c-a851-a1fbcb7851bf', '4c7a0268-816b-4ba5-ab33-df85b4bbf18c', '111fe4c6-f1c2-4325-a129-3526437cba32',
    '4a37fff0-2aea-4df6-b0e4-061644a5c355', '7f394f7b-0b39-41b0-89b3-16946caa2f33', '9f15c0bf-73f0-4365-a7c0-5b2072882dbb',
    '215395c1-25f7-42ff-967c-8832aff2ab33', 'b67b6cf3-ed44-4fad-af6b-3d78f3e35971', 'a86b8f98-2f15-4506-b455-c1e9fe8da1bd',
    '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8', '89f063a9-3b5f-4ac2-a3ec-b598f37acb89', '94f059ca-7d9b-46b4-bb97-ec5867cb121a',
    '1a47b3e4-a586-4a15-9aa1-b02a2590b1bb'
  ),
  ...of('fluent9', '0.1.0', 'e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc', 'b99a20f7-e090-4a32-a841-7866d0be8d59', '89b85dbe-f07e-424d-88da-a84f647073e2')
];

export const REPLACEMENTS: readonly Replacement[] = [...atStart, ...withThePane];

/**
 * Components that live inside the assembly and have no manifest on npm. The loader wants one all the same; their
 * scripts are never asked for.
 */
export const INSIDE_THE_ASSEMBLY: readonly { readonly id: string; readonly version: string; readonly name: string }[] = [
  { id: '01c4df03-e775-48cb-aa14-171ee5199a15', version: '2.3.1', name: 'tslib' },
  { id: '229b8d08-79f3-438b-8c21-4613fc877abd', version: '0.1.2', name: 'load-themed-styles' },
  { id: '2e09fb9b-13bb-48f2-859f-97d6fff71176', version: '1.5.82', name: 'odsp-core-bundle' },
  { id: '8217e442-8ed3-41fd-957d-b112e841286a', version: '0.35.145', name: 'sp-telemetry' },
  { id: '6d3c733c-8cb7-4871-bb22-b5b37c1d518d', version: '0.6.0', name: 'sp-safehtml' }
];
