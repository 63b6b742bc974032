export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can serve: the database answers */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures for Prometheus */
        get: operations["HealthController_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The session as it stands; asking keeps it from idling away */
        get: operations["SessionController_read"];
        put?: never;
        /** Sign in */
        post: operations["SessionController_signIn"];
        /** Sign out */
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: what to fetch again */
        get: operations["EventsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved views of a list */
        get: operations["SavedViewsController_list"];
        put?: never;
        /** Save a view; the same name replaces it */
        post: operations["SavedViewsController_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a saved view */
        delete: operations["SavedViewsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names of active colleagues, offices and receiving agencies */
        get: operations["DirectoryController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every account */
        get: operations["StaffController_list"];
        put?: never;
        /** Open an account */
        post: operations["StaffController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an account; its sessions end */
        put: operations["StaffController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one’s own password; one’s other sessions end */
        put: operations["StaffController_changeOwnPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one’s own language */
        patch: operations["StaffController_changeOwn"];
        trace?: never;
    };
    "/api/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every office, closed ones included */
        get: operations["OfficeController_offices"];
        put?: never;
        /** Open an office */
        post: operations["OfficeController_createOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an office */
        put: operations["OfficeController_changeOffice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every receiving agency, closed ones included */
        get: operations["OfficeController_agencies"];
        put?: never;
        /** Add a receiving agency */
        post: operations["OfficeController_createAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a receiving agency */
        put: operations["OfficeController_changeAgency"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State and progress of a job */
        get: operations["JobsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a job after what it is at */
        post: operations["JobsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes, newest first */
        get: operations["TrailController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads of personal data, newest first */
        get: operations["TrailController_readsOfPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Seals, newest first, and how many entries wait for the next */
        get: operations["TrailController_seals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes of a case and all kept with it */
        get: operations["TrailController_changesOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who saw a case */
        get: operations["TrailController_readsOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases within one’s scope, with stage and window */
        get: operations["CaseloadController_list"];
        put?: never;
        /** Create a case with its first people */
        post: operations["CasesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case with its family and their relationships */
        get: operations["CasesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change facts, owner or office of a case */
        patch: operations["CasesController_change"];
        trace?: never;
    };
    "/api/cases/{id}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a case with a reason; its open tasks are cancelled */
        post: operations["CasesController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed case again, with the reason */
        post: operations["CasesController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a person to a case */
        post: operations["PeopleController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything known of a person
         * @description Names, documents of identity, contacts, addresses, languages and consents, with the case they belong to.
         */
        get: operations["PersonRecordsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change facts of a person
         * @description A change of name, birth date, sex or nationality makes the clearances that rest on it stale.
         */
        patch: operations["PeopleController_change"];
        trace?: never;
    };
    "/api/cases/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person on record becomes a member (again) */
        post: operations["MembersController_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Say whether a member travels, or how they stand to the principal applicant */
        patch: operations["MembersController_change"];
        trace?: never;
    };
    "/api/members/{id}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A member leaves the case, with the reason */
        post: operations["MembersController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/principal-applicant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make another member the principal applicant
         * @description If-Match names the version of the case. How the others stand to that person follows where it can.
         */
        put: operations["MembersController_changePrincipal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/relationships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a relationship */
        post: operations["RelationshipsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relationships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a relationship */
        delete: operations["RelationshipsController_remove"];
        options?: never;
        head?: never;
        /** Correct a relationship */
        patch: operations["RelationshipsController_change"];
        trace?: never;
    };
    "/api/people/{id}/life-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record whether a person lives, and where */
        post: operations["LifeStatusesController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/life-statuses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back news of a person that was recorded in error */
        delete: operations["LifeStatusesController_remove"];
        options?: never;
        head?: never;
        /** Change what is known of a person’s life */
        patch: operations["LifeStatusesController_change"];
        trace?: never;
    };
    "/api/kinship-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures by which relationships are checked */
        get: operations["KinshipLimitsController_list"];
        put?: never;
        /** Add a figure that holds from a day on */
        post: operations["KinshipLimitsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kinship-limits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct a figure or its source */
        patch: operations["KinshipLimitsController_change"];
        trace?: never;
    };
    "/api/cases/{id}/family-picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody on record with a case, and who is what to whom */
        get: operations["FamilyPicturesController_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/family-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The family as its own papers may show it
         * @description People and relationships that a member asked to hide are left out, as if they had never been recorded.
         */
        get: operations["FamilyPicturesController_paperOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes of a case in the compartments one may read */
        get: operations["NotesController_list"];
        put?: never;
        /** Write a note on a case */
        post: operations["NotesController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/protection-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a note that only case processing may read */
        post: operations["NotesController_writeProtection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct one’s own note */
        patch: operations["NotesController_correct"];
        trace?: never;
    };
    "/api/protection-notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Correct one’s own protection note */
        patch: operations["NotesController_correctProtection"];
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks across cases, soonest due first */
        get: operations["TasksController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks of a case, open ones first */
        get: operations["TasksController_ofCase"];
        put?: never;
        /** Add a task to a case */
        post: operations["TasksController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change, give out, finish, cancel or open a task again */
        patch: operations["TasksController_change"];
        trace?: never;
    };
    "/api/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents of a case in the compartments one may read */
        get: operations["DocumentsController_list"];
        put?: never;
        /**
         * Upload a document to a case
         * @description Accepted are PDF, PNG, JPEG, WebP, Word, Excel and plain text, told by the content itself.
         */
        post: operations["DocumentsController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content of a document, as a file to keep */
        get: operations["DocumentsController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a document and destroy its content */
        delete: operations["DocumentsController_remove"];
        options?: never;
        head?: never;
        /** Change what is said about a document */
        patch: operations["DocumentsController_change"];
        trace?: never;
    };
    "/api/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in a case, latest first */
        get: operations["TimelineController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find people and cases
         * @description By name in either script and other spellings, by case, person, referral or registration number, by phone or by birth date.
         */
        get: operations["SearchController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a further name or spelling to a person */
        post: operations["FurtherNamesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/person-names/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct a further name */
        put: operations["FurtherNamesController_change"];
        post?: never;
        /** Remove a further name */
        delete: operations["FurtherNamesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/identity-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a document of identity to a person */
        post: operations["IdentityDocumentsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct a document of identity */
        put: operations["IdentityDocumentsController_change"];
        post?: never;
        /** Remove a document of identity; its scan stays */
        delete: operations["IdentityDocumentsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a way to reach a person */
        post: operations["ContactsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a way to reach a person */
        put: operations["ContactsController_change"];
        post?: never;
        /** Remove a contact that was entered by mistake */
        delete: operations["ContactsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an address to a person */
        post: operations["AddressesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an address */
        put: operations["AddressesController_change"];
        post?: never;
        /** Remove an address that was entered by mistake */
        delete: operations["AddressesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a language to a person */
        post: operations["PersonLanguagesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/languages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what is known of a language */
        put: operations["PersonLanguagesController_change"];
        post?: never;
        /** Remove a language that was entered by mistake */
        delete: operations["PersonLanguagesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicate-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who on record may be the person typed so far, and why
         * @description Across scripts and spellings. Of other offices it is told only that somebody exists there.
         */
        post: operations["DuplicatesController_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicate-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Weights and thresholds by which likely duplicates are found */
        get: operations["DuplicatesController_read"];
        /** Change the weights and thresholds */
        put: operations["DuplicatesController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicate-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of records that may be one person, likeliest first */
        get: operations["DuplicatePairsController_list"];
        put?: never;
        /** Put two people beside each other */
        post: operations["DuplicatePairsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicate-pairs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A pair, both people with their families beside each other */
        get: operations["DuplicatePairsController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicate-pairs/{id}/not-the-same": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the two are two people; remembered until the identity of one of them changes */
        post: operations["DuplicatePairsController_setApart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicate-pairs/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back that the two are two people */
        post: operations["DuplicatePairsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicate-scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look through an office, a case or everything in scope for duplicates */
        post: operations["DuplicatePairsController_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duplicate-pairs/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge the two records, fact by fact
         * @description What is kept of the person (notes, documents, further names) goes to the survivor; what is of a case stays with it. The merged record leads to the survivor.
         */
        post: operations["PersonMergesController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/person-merges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A merge, and what keeps it from being undone */
        get: operations["PersonMergesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/person-merges/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo a merge: both records as they were */
        post: operations["PersonMergesController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/person-merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Merges of people of a case, latest first */
        get: operations["PersonMergesController_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record that stands for a person now, and its case */
        get: operations["PersonMergesController_placeOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/specific-need-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Codes for specific needs in the compartments one holds */
        get: operations["SpecificNeedsController_codes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/specific-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Specific needs of a person in the compartments one may read */
        get: operations["SpecificNeedsController_list"];
        put?: never;
        /** Record a specific need of a person */
        post: operations["SpecificNeedsController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/specific-needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what is known of a specific need */
        put: operations["SpecificNeedsController_change"];
        post?: never;
        /** Remove a specific need recorded by mistake */
        delete: operations["SpecificNeedsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a consent
         * @description To share personal data for one purpose with one recipient; of a child, by a guardian.
         */
        post: operations["ConsentsController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a consent */
        post: operations["ConsentsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which people of a case have a photo */
        get: operations["PhotosController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a photo of a person in the place of the one before
         * @description JPEG, PNG or WebP, told by the content itself.
         */
        post: operations["PhotosController_put"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The picture itself */
        get: operations["PhotosController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a photo and destroy the picture */
        delete: operations["PhotosController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exactly the cases the same filters list, as CSV */
        get: operations["CaseloadController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give cases to a colleague, or to nobody */
        post: operations["CaseloadController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open cases and their travellers by stage and state */
        get: operations["CaseloadController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/window": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Travel window, blockers and lanes, with the chart they are drawn from */
        get: operations["WindowController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/gates/{gate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the case may pass a gate on a day (today unless given), and why not */
        get: operations["WindowController_gate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every clearance of the case, superseded ones last */
        get: operations["ClearancesController_list"];
        put?: never;
        /** State a clearance directly, or waive one */
        post: operations["ClearancesController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Holds of the case, standing ones first */
        get: operations["HoldsController_list"];
        put?: never;
        /** Hold a case or a person at gates */
        post: operations["HoldsController_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Standing holds to be looked at by a day (today unless given), most overdue first */
        get: operations["HoldsController_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change owner, review day or note of a hold */
        patch: operations["HoldsController_change"];
        trace?: never;
    };
    "/api/holds/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release a hold that somebody else placed */
        post: operations["HoldsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every programme, with what its rules of today are */
        get: operations["ProgrammesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name, days of transit, or whether new cases may enter */
        patch: operations["ProgrammesController_change"];
        trace?: never;
    };
    "/api/programmes/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the rules with their sources, latest first */
        get: operations["ProgrammesController_listVersions"];
        put?: never;
        /** Rules from a later day on */
        post: operations["ProgrammesController_createVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{id}/rules-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What rules from a later day on would do to open cases; nothing is kept */
        post: operations["ProgrammesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace rules that are not in force yet */
        put: operations["ProgrammesController_replaceVersion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/travel-links/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What travelling together with another case, found by its number, would do to both windows */
        get: operations["TravelLinksController_previewLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/travel-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let cases travel together */
        post: operations["TravelLinksController_link"];
        /** Let a case travel by itself */
        delete: operations["TravelLinksController_unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/referral-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the referral of a case still lacks */
        get: operations["ReferralCheckController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/referral-check/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that the referral is complete */
        post: operations["ReferralCheckController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/referral-check/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the confirmation back */
        post: operations["ReferralCheckController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Submissions of a case, latest first */
        get: operations["SubmissionController_ofCase"];
        put?: never;
        /**
         * Submit a case to the receiving state
         * @description Refused with the reasons (pipeline.gate.closed) while something that guards the submission is missing.
         */
        post: operations["SubmissionController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a submission back */
        post: operations["SubmissionController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rooms of one’s offices, closed ones included */
        get: operations["RoomController_list"];
        put?: never;
        /** Add a room */
        post: operations["RoomController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a room */
        put: operations["RoomController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpreters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interpreters of one’s offices, former ones included */
        get: operations["InterpreterController_list"];
        put?: never;
        /** Add an interpreter */
        post: operations["InterpreterController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interpreters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an interpreter */
        put: operations["InterpreterController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interviews across cases, by date */
        get: operations["InterviewController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An interview */
        get: operations["InterviewController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change officer, interpreter, room or notes */
        patch: operations["InterviewController_change"];
        trace?: never;
    };
    "/api/cases/{id}/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interviews of a case, latest first */
        get: operations["InterviewController_ofCase"];
        put?: never;
        /** Plan an interview */
        post: operations["InterviewController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/interview-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rooms and interpreters for an interview of a case, and what is free */
        get: operations["InterviewController_choicesFor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/interview-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan several interviews that belong together, all of them or none */
        post: operations["InterviewController_planSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what became of an interview; rescheduling answers with the one that takes its place */
        post: operations["InterviewController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions on a case, latest first */
        get: operations["DecisionController_ofCase"];
        put?: never;
        /** Record a decision; members may be answered differently */
        post: operations["DecisionController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a decision back; an earlier one stands again */
        post: operations["DecisionController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own imports, latest first */
        get: operations["ReferralImportController_list"];
        put?: never;
        /** Upload a file of referrals (CSV or Excel after the template); its check begins at once */
        post: operations["ReferralImportController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The template to fill in, with what each column means */
        get: operations["ReferralImportController_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-imports/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each column of the template means, and what may stand in it */
        get: operations["ReferralImportController_columns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An import */
        get: operations["ReferralImportController_read"];
        put?: never;
        post?: never;
        /** Give an import up; cases that were created stay */
        delete: operations["ReferralImportController_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-imports/{id}/families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Families of the file, with likely duplicates */
        get: operations["ReferralImportController_families"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rows of the file as they were understood
         * @description In the order of the file. Rows of families that became cases are not kept.
         */
        get: operations["ReferralImportController_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-imports/{id}/rejected-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows that cannot be accepted, and why */
        get: operations["ReferralImportController_rejectedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-imports/{id}/rejected-rows/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rejected rows as a file to correct and upload again
         * @description In the format of the upload, with the reason and the remedy in two more columns, which an upload leaves alone.
         */
        get: operations["ReferralImportController_rejectedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-imports/{id}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what to do with families that seem to be known */
        post: operations["ReferralImportController_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/referral-imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create the cases, or go on after a stop */
        post: operations["ReferralImportController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a health assessment of a member of a case */
        post: operations["AssessmentController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A health assessment */
        get: operations["AssessmentController_read"];
        /** Write down what is known of an assessment so far */
        put: operations["AssessmentController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/assessments/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign an assessment as it is sent; what is missing is named field by field */
        post: operations["AssessmentController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/assessments/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the assessment that takes the place of a signed one once it is signed too */
        post: operations["AssessmentController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/assessments/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that an appointment or examination came to nothing */
        post: operations["AssessmentController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/fit-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a fit-to-fly check of a member of a case */
        post: operations["FitCheckController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/fit-checks/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a check back */
        post: operations["FitCheckController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/medical-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold a person for a medical reason, which stays with health staff */
        post: operations["MedicalHoldController_place"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/medical-holds/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release a medical hold that somebody else placed */
        post: operations["MedicalHoldController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/validity-bands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long assessments hold, by destination, class and condition */
        get: operations["ValidityBandController_list"];
        put?: never;
        /** Add a validity band; assessments signed before keep theirs */
        post: operations["ValidityBandController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/validity-bands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a validity band; assessments signed before keep theirs */
        put: operations["ValidityBandController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People for whom the clinic has something to do, by the end of the family’s window */
        get: operations["WorklistController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/worklist/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many people the clinic has something to do for, by reason */
        get: operations["WorklistController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/health-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is cleared by health, until when, and with which needs */
        get: operations["CaseHealthController_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who need something in travel or placement */
        get: operations["CaseHealthController_needs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health records of a family; for health staff only */
        get: operations["CaseHealthController_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health records of a person, latest first; for health staff only */
        get: operations["CaseHealthController_ofPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orientation/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every course, inactive ones included */
        get: operations["CourseController_list"];
        put?: never;
        /** Add a course */
        post: operations["CourseController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orientation/courses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a course */
        put: operations["CourseController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orientation/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions of one’s offices by their first day */
        get: operations["OrientationSessionController_list"];
        put?: never;
        /** Plan a session */
        post: operations["OrientationSessionController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orientation/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A session with its days */
        get: operations["OrientationSessionController_read"];
        /** Change a planned session */
        put: operations["OrientationSessionController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orientation/sessions/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a planned session */
        post: operations["OrientationSessionController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orientation/sessions/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete a session: certificates for those who attended enough, tasks for those who did not */
        post: operations["OrientationSessionController_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orientation/sessions/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a completed session again; its certificates are taken back until it is completed anew */
        post: operations["OrientationSessionController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orientation/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who need a course and have no place in a session */
        get: operations["EnrolmentController_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orientation/sessions/{id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody enrolled in a session, with attendance */
        get: operations["EnrolmentController_ofSession"];
        put?: never;
        /** Enrol people in a session, all or none of them */
        post: operations["EnrolmentController_enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orientation/sessions/{id}/family-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each member of a family may do in a session */
        get: operations["EnrolmentController_familyPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orientation/enrolments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw somebody from a session */
        post: operations["EnrolmentController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orientation/enrolments/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark who attended; null takes a mark back */
        put: operations["EnrolmentController_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/orientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions and results of a family */
        get: operations["EnrolmentController_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/movement/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases ready to book, booked, at risk, or departed */
        get: operations["BookingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bookings of a case, latest first */
        get: operations["BookingController_ofCase"];
        put?: never;
        /** Book the whole case; refused, with every reason, on a day outside its travel window */
        post: operations["BookingController_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A booking with flights and travellers */
        get: operations["BookingController_read"];
        /** Change flights and reference, and seat the family as it now is */
        put: operations["BookingController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm, cancel or defer */
        post: operations["BookingController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the departure */
        post: operations["BookingController_depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a departure or an arrival back that was recorded wrongly, with all that followed from it */
        post: operations["BookingController_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the arrival */
        post: operations["BookingController_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that wait for a place, are offered, or are assured */
        get: operations["PlacementController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers of a case to agencies, latest first */
        get: operations["PlacementController_ofCase"];
        put?: never;
        /** Offer the case to an agency; refused beyond its capacity */
        post: operations["PlacementController_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An offer of a case to an agency */
        get: operations["PlacementController_read"];
        /** Change place, expected day and notes */
        put: operations["PlacementController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agency takes the case: it sees it, and the assurance holds */
        post: operations["PlacementController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agency does not take the case */
        post: operations["PlacementController_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an offer or an assurance back, with the clearance it gave */
        post: operations["PlacementController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Capacity of agencies and what is used of it, of all offices */
        get: operations["CapacityController_list"];
        put?: never;
        /** State the capacity of an agency for a period */
        post: operations["CapacityController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/capacities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a capacity */
        put: operations["CapacityController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/placement-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Size and needs of a case, and the agencies that could take it */
        get: operations["CapacityController_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assured cases that have not arrived, by day of arrival */
        get: operations["ArrivalController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/core-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services of open cases: overdue unless another state is asked for */
        get: operations["CoreServiceController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/core-service-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services that programmes ask for after arrival, as dated data */
        get: operations["CoreServiceController_sets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/service-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services a family is due, those due first on top */
        get: operations["CoreServiceController_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/core-services/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a service as given or not possible, or open it again */
        post: operations["CoreServiceController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases whose outcome is not recorded yet */
        get: operations["OutcomeController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outcome of a case, or what is asked for it */
        get: operations["OutcomeController_ofCase"];
        put?: never;
        /** Record the outcome, within its window after arrival */
        post: operations["OutcomeController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/outcomes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Correct a recorded outcome */
        put: operations["OutcomeController_correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases and people by stage, ageing and closing windows */
        get: operations["PipelineReportController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/pipeline.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same figures as CSV */
        get: operations["PipelineReportController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        /** @description Problem details (RFC 9457) */
        Problem: {
            /** @description Stable address of the problem, made of its code */
            type: string;
            title: string;
            status: number;
            /** @description The remedy, in English */
            detail: string;
            code: string;
            params?: {
                [key: string]: string | number | boolean | (null);
            };
            errors?: components["schemas"]["FieldProblem"][];
            /** @description With 412: the record as it now stands */
            current?: unknown;
            requestId?: string;
        };
        FieldProblem: {
            /** @description Dotted path of the field, empty for the input as a whole */
            field: string;
            /** @description Stable code, by which clients translate */
            code: string;
            /** @description What is wrong, in English */
            reason: string;
            /** @description What to do about it, in English */
            remedy: string;
            params?: {
                [key: string]: string | number | boolean | (null);
            };
        };
        Credentials: {
            email: string;
            password: string;
        };
        Session: {
            staff: {
                /** Format: uuid */
                id: string;
                name: string;
                email: string;
                roles: components["schemas"]["Role"][];
                officeIds: string[];
                seesAllOffices: boolean;
                /** Format: uuid */
                agencyId: string | null;
                locale: string;
            };
            /** @description Every right held, by name */
            permissions: string[];
            /** @description Send as X-CSRF-Token with every change */
            csrfToken: string;
            idleTimeoutSeconds: number;
            /** @description Instant after which signing in again is needed */
            absoluteExpiresAt: string;
        };
        /** @enum {string} */
        Role: "caseworker" | "health-staff" | "orientation-trainer" | "movement-officer" | "integration-worker" | "manager" | "administrator" | "auditor";
        SavedViewList: {
            items: components["schemas"]["SavedView"][];
        };
        SavedView: {
            /** @description Which list, e.g. cases */
            page: string;
            name: string;
            /** @description The query part of the address */
            query: string;
            /** Format: uuid */
            id: string;
        };
        SavedViewInput: {
            /** @description Which list, e.g. cases */
            page: string;
            name: string;
            /** @description The query part of the address */
            query: string;
        };
        Directory: {
            staff: {
                /** Format: uuid */
                id: string;
                name: string;
                roles: components["schemas"]["Role"][];
                officeIds: string[];
            }[];
            offices: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            }[];
            agencies: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
                country: string;
            }[];
        };
        StaffList: {
            items: components["schemas"]["Staff"][];
        };
        Staff: {
            /** Format: email */
            email: string;
            name: string;
            roles: components["schemas"]["Role"][];
            officeIds: string[];
            seesAllOffices: boolean;
            /** Format: uuid */
            agencyId: string | null;
            /** @enum {string} */
            locale: "en" | "fr" | "ar";
            isActive: boolean;
            /** Format: uuid */
            id: string;
            lockedUntil: string | null;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        StaffInput: {
            /** Format: email */
            email: string;
            name: string;
            roles: components["schemas"]["Role"][];
            officeIds: string[];
            seesAllOffices: boolean;
            /** Format: uuid */
            agencyId: string | null;
            /** @enum {string} */
            locale: "en" | "fr" | "ar";
            isActive: boolean;
            /** @description A new password, at least 12 characters */
            password?: string;
        };
        OwnPassword: {
            /** @description The password used until now */
            current: string;
            /** @description At least 12 characters */
            next: string;
        };
        OwnSettings: {
            /** @enum {string} */
            locale: "en" | "fr" | "ar";
        };
        OfficeList: {
            items: components["schemas"]["Office"][];
        };
        Office: {
            code: string;
            name: string;
            country: string;
            timeZone: string;
            isActive: boolean;
            /** Format: uuid */
            id: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        OfficeInput: {
            code: string;
            name: string;
            country: string;
            timeZone: string;
            isActive: boolean;
        };
        AgencyList: {
            items: components["schemas"]["Agency"][];
        };
        Agency: {
            code: string;
            name: string;
            country: string;
            isActive: boolean;
            /** Format: uuid */
            id: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        AgencyInput: {
            code: string;
            name: string;
            country: string;
            isActive: boolean;
        };
        Job: {
            /** Format: uuid */
            id: string;
            /** @description What the job does, e.g. referral-import */
            kind: string;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            /** @description Units of work finished */
            done: number;
            /** @description Units of work in all; null while unknown */
            total: number | null;
            /** @description Code of why it failed, if it did */
            message: string | null;
            result: unknown;
            cancelRequested: boolean;
            createdAt: string;
            finishedAt: string | null;
            version: number;
        };
        ChangePage: {
            items: components["schemas"]["ChangeEntry"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ChangeEntry: {
            id: string;
            /** @description Instant */
            at: string;
            /** Format: uuid */
            staffId: string | null;
            staffName: string | null;
            purpose: string | null;
            /** @description Kind of record, as area.records */
            table: string;
            rowId: string;
            /** Format: uuid */
            caseId: string | null;
            caseNumber: string | null;
            compartment: string | null;
            /** @enum {string} */
            action: "insert" | "update" | "delete";
            /** @description Names of the fields that changed */
            changed: string[];
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
        };
        ReadPage: {
            items: components["schemas"]["ReadEntry"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        ReadEntry: {
            id: string;
            at: string;
            /** Format: uuid */
            staffId: string;
            staffName: string | null;
            purpose: string | null;
            /** @description Kind of read, e.g. case */
            what: string;
            caseIds: string[];
            personIds: string[];
        };
        SealList: {
            items: components["schemas"]["Seal"][];
            unsealed: number;
        };
        Seal: {
            number: number;
            sealedAt: string;
            changeCount: number;
            readCount: number;
            /** @description Digest, hexadecimal */
            seal: string;
        };
        /** @description A new case with its first people */
        CaseInput: {
            /**
             * Format: uuid
             * @description Office that keeps the case
             */
            officeId: string;
            /**
             * Format: uuid
             * @description Programme the case is prepared for
             */
            programmeId: string;
            /** @description Who referred the case, e.g. UNHCR */
            referralSource: string;
            /** @description Number the referring side gave; unique per source */
            referralNumber: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            referredOn: string;
            /** @default normal */
            priority: components["schemas"]["Priority"];
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @example SY
             */
            countryOfAsylum: string;
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @example SY
             */
            countryOfOrigin: string;
            /** @default null */
            submissionCategory: components["schemas"]["SubmissionCategory"] | null;
            /**
             * Format: uuid
             * @description Colleague who looks after the case
             * @default null
             */
            ownerId: string | null;
            people: components["schemas"]["PersonInput"][];
        };
        /**
         * @description How soon the case must be decided and travel
         * @enum {string}
         */
        Priority: "emergency" | "urgent" | "normal";
        /**
         * @description Why the case was referred for resettlement
         * @enum {string}
         */
        SubmissionCategory: "LPP" | "SVT" | "MED" | "WGR" | "CAR" | "RFU" | "LFA";
        /** @description A person and how they stand to the principal applicant */
        PersonInput: {
            /** @description Given names in Latin script */
            givenNames: string;
            /**
             * @description Family name in Latin script; empty where there is none
             * @default
             */
            familyName: string;
            /**
             * @description The full name in the script of its own language
             * @default
             */
            nameLocal: string;
            sex: components["schemas"]["Sex"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            birthDate: string;
            /** @default day */
            birthDatePrecision: components["schemas"]["BirthDatePrecision"];
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @default null
             * @example SY
             */
            nationality: string | null;
            /**
             * @description Language spoken best, BCP 47 code or name
             * @default null
             */
            language: string | null;
            /** @default null */
            phone: string | null;
            /**
             * @description Number given at registration by UNHCR
             * @default null
             */
            registrationNumber: string | null;
            /** @default [] */
            flags: string[];
            relationship: components["schemas"]["MemberRelationship"];
            /** @default true */
            isTravelling: boolean;
            /**
             * @description false for a relative who is kept on record but is not part of the case, also a missing one
             * @default true
             */
            isMember: boolean;
            /**
             * Format: date
             * @description First day as a member; today unless given
             * @example 2026-03-01
             */
            joinedOn?: string;
        };
        /**
         * @description Sex as the travel document or registration says
         * @enum {string}
         */
        Sex: "female" | "male" | "other" | "unknown";
        /**
         * @description How exactly the birth date is known
         * @enum {string}
         */
        BirthDatePrecision: "day" | "month" | "year" | "estimated";
        /**
         * @description How the member stands to the principal applicant
         * @enum {string}
         */
        MemberRelationship: "principal-applicant" | "spouse" | "partner" | "child" | "step-child" | "adopted-child" | "foster-child" | "parent" | "sibling" | "grandparent" | "grandchild" | "other-dependant" | "unrelated-minor";
        /** @description A case with its family and their relationships */
        CaseDetail: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /** @description Case number with check character */
            number: string;
            office: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                code: string;
                name: string;
            };
            programme: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                code: string;
                name: string;
            };
            /** @description Receiving agency the case is assured to */
            agency: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                code: string;
                name: string;
            } | null;
            owner: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
            referralSource: string;
            referralNumber: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            referredOn: string;
            priority: components["schemas"]["Priority"];
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @example SY
             */
            countryOfAsylum: string;
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @example SY
             */
            countryOfOrigin: string;
            submissionCategory: components["schemas"]["SubmissionCategory"] | null;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            principalApplicantId: string | null;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            closedOn: string | null;
            closureReason: components["schemas"]["ClosureReason"] | null;
            createdAt: string;
            updatedAt: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
            /** @description Current members first, the principal applicant leading */
            members: components["schemas"]["Member"][];
            /** @description People on record who never were members */
            relatives: components["schemas"]["Person"][];
            relationships: components["schemas"]["Relationship"][];
        };
        /**
         * @description Why the case ends
         * @enum {string}
         */
        ClosureReason: "arrived" | "denied-final" | "withdrawn" | "no-contact" | "deceased" | "returned-home" | "resettled-elsewhere" | "duplicate" | "ineligible" | "fraud";
        /** @description A membership of a case with its person */
        Member: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            person: components["schemas"]["Person"];
            relationship: components["schemas"]["MemberRelationship"];
            /** @description Counts towards the travel window */
            isTravelling: boolean;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            joinedOn: string;
            /**
             * Format: date
             * @description First day no longer a member; null while one
             * @example 2026-03-01
             */
            leftOn: string | null;
            leaveReason: components["schemas"]["LeaveReason"] | null;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description A person of a case */
        Person: {
            /** @description Given names in Latin script */
            givenNames: string;
            /**
             * @description Family name in Latin script; empty where there is none
             * @default
             */
            familyName: string;
            /**
             * @description The full name in the script of its own language
             * @default
             */
            nameLocal: string;
            sex: components["schemas"]["Sex"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            birthDate: string;
            /** @default day */
            birthDatePrecision: components["schemas"]["BirthDatePrecision"];
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @default null
             * @example SY
             */
            nationality: string | null;
            /**
             * @description Language spoken best, BCP 47 code or name
             * @default null
             */
            language: string | null;
            /** @default null */
            phone: string | null;
            /**
             * @description Number given at registration by UNHCR
             * @default null
             */
            registrationNumber: string | null;
            /** @default [] */
            flags: string[];
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /** @description Person number with check character */
            number: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description Why the member left the case
         * @enum {string}
         */
        LeaveReason: "death" | "divorce" | "separation" | "marriage" | "reached-age-limit" | "own-case" | "other-case" | "returned-home" | "withdrawn" | "entered-in-error";
        /** @description A relationship between two people of a case */
        Relationship: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            relatedPersonId: string;
            kind: components["schemas"]["RelationshipKind"];
            basis: components["schemas"]["UnionBasis"] | null;
            state: components["schemas"]["RelationshipState"];
            /**
             * Format: date
             * @description First day; null when not known
             * @example 2026-03-01
             */
            fromOn: string | null;
            /**
             * Format: date
             * @description First day it no longer held; null when it holds or is not known
             * @example 2026-03-01
             */
            untilOn: string | null;
            /**
             * Format: uuid
             * @description Who asked that the family’s papers leave this out (domain reference B1); null when nobody did
             */
            hiddenAtRequestOf: string | null;
            /** @description A colleague confirmed that a spouse below the age of marriage is no slip */
            isConfirmed: boolean;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description What the person is to the related person
         * @enum {string}
         */
        RelationshipKind: "spouse" | "partner" | "biological-parent" | "adoptive-parent" | "step-parent" | "foster-parent" | "guardian" | "grandparent" | "sibling" | "half-sibling" | "other-relative";
        /**
         * @description What a marriage rests on: civil law, religion or custom
         * @enum {string}
         */
        UnionBasis: "law" | "religion" | "custom";
        /**
         * @description Whether the relationship still is what it was
         * @enum {string}
         */
        RelationshipState: "current" | "separated" | "former" | "widowed";
        /** @description Changes to a case; what is left out stays as it is */
        CaseChange: {
            /**
             * Format: uuid
             * @description Office that keeps the case
             */
            officeId?: string;
            /**
             * Format: uuid
             * @description Programme the case is prepared for
             */
            programmeId?: string;
            /** @description Who referred the case, e.g. UNHCR */
            referralSource?: string;
            /** @description Number the referring side gave; unique per source */
            referralNumber?: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            referredOn?: string;
            priority?: components["schemas"]["Priority"];
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @example SY
             */
            countryOfAsylum?: string;
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @example SY
             */
            countryOfOrigin?: string;
            submissionCategory?: components["schemas"]["SubmissionCategory"] | null;
            /**
             * Format: uuid
             * @description Colleague who looks after the case
             */
            ownerId?: string | null;
        };
        /** @description The reason and day of closing a case */
        ClosureInput: {
            reason: components["schemas"]["ClosureReason"];
            /**
             * Format: date
             * @description Day the case ended, between its referral and today
             * @example 2026-03-01
             */
            closedOn: string;
            /**
             * @description What a colleague should know; kept as a note of the case
             * @default
             */
            note: string;
        };
        /** @description The reason for opening a closed case again */
        ReopeningInput: {
            /** @description Why the case goes on; kept as a note of the case */
            reason: string;
        };
        /** @description The person as kept, with the membership */
        AddedPerson: {
            /** @description Given names in Latin script */
            givenNames: string;
            /**
             * @description Family name in Latin script; empty where there is none
             * @default
             */
            familyName: string;
            /**
             * @description The full name in the script of its own language
             * @default
             */
            nameLocal: string;
            sex: components["schemas"]["Sex"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            birthDate: string;
            /** @default day */
            birthDatePrecision: components["schemas"]["BirthDatePrecision"];
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @default null
             * @example SY
             */
            nationality: string | null;
            /**
             * @description Language spoken best, BCP 47 code or name
             * @default null
             */
            language: string | null;
            /** @default null */
            phone: string | null;
            /**
             * @description Number given at registration by UNHCR
             * @default null
             */
            registrationNumber: string | null;
            /** @default [] */
            flags: string[];
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /** @description Person number with check character */
            number: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
            /**
             * Format: uuid
             * @description Null for a relative who is not a member
             */
            membershipId: string | null;
        };
        /** @description Changes to a person; what is left out stays as it is */
        PersonChange: {
            givenNames?: string;
            familyName?: string;
            nameLocal?: string;
            sex?: components["schemas"]["Sex"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            birthDate?: string;
            birthDatePrecision?: components["schemas"]["BirthDatePrecision"];
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @example SY
             */
            nationality?: string | null;
            language?: string | null;
            phone?: string | null;
            registrationNumber?: string | null;
            flags?: string[];
        };
        /** @description A person kept with the case becomes a member (again) */
        JoiningInput: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            relationship: components["schemas"]["MemberRelationship"];
            /** @default true */
            isTravelling: boolean;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            joinedOn: string;
        };
        /** @description A membership of a case */
        Membership: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            relationship: components["schemas"]["MemberRelationship"];
            /** @description Counts towards the travel window */
            isTravelling: boolean;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            joinedOn: string;
            /**
             * Format: date
             * @description First day no longer a member; null while one
             * @example 2026-03-01
             */
            leftOn: string | null;
            leaveReason: components["schemas"]["LeaveReason"] | null;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
        };
        /** @description Changes to a membership; what is left out stays as it is */
        MemberChange: {
            isTravelling?: boolean;
            relationship?: components["schemas"]["MemberRelationship"];
        };
        /** @description When and why a member leaves the case */
        LeavingInput: {
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            leftOn: string;
            reason: components["schemas"]["LeaveReason"];
        };
        /** @description The member who becomes the principal applicant */
        PrincipalApplicantChange: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /**
             * @description How members stand to the new principal applicant, where it does not follow from before
             * @default []
             */
            relationships: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                personId: string;
                relationship: components["schemas"]["MemberRelationship"];
            }[];
        };
        /** @description personId is the kind (e.g. biological-parent) of relatedPersonId */
        RelationshipInput: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            relatedPersonId: string;
            kind: components["schemas"]["RelationshipKind"];
            /** @default null */
            basis: components["schemas"]["UnionBasis"] | null;
            /** @default current */
            state: components["schemas"]["RelationshipState"];
            /**
             * Format: date
             * @description First day; null when not known
             * @default null
             * @example 2026-03-01
             */
            fromOn: string | null;
            /**
             * Format: date
             * @description First day it no longer held; null when it holds or is not known
             * @default null
             * @example 2026-03-01
             */
            untilOn: string | null;
            /**
             * Format: uuid
             * @description Who asked that the family’s papers leave this out (domain reference B1); null when nobody did
             * @default null
             */
            hiddenAtRequestOf: string | null;
            /**
             * @description A colleague confirmed that a spouse below the age of marriage is no slip
             * @default false
             */
            isConfirmed: boolean;
        };
        /** @description The relationship as kept, and what deserves a second look */
        SavedRelationship: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            relatedPersonId: string;
            kind: components["schemas"]["RelationshipKind"];
            basis: components["schemas"]["UnionBasis"] | null;
            state: components["schemas"]["RelationshipState"];
            /**
             * Format: date
             * @description First day; null when not known
             * @example 2026-03-01
             */
            fromOn: string | null;
            /**
             * Format: date
             * @description First day it no longer held; null when it holds or is not known
             * @example 2026-03-01
             */
            untilOn: string | null;
            /**
             * Format: uuid
             * @description Who asked that the family’s papers leave this out (domain reference B1); null when nobody did
             */
            hiddenAtRequestOf: string | null;
            /** @description A colleague confirmed that a spouse below the age of marriage is no slip */
            isConfirmed: boolean;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
            warnings: components["schemas"]["RelationshipWarning"][];
        };
        /** @description Something unusual that was saved all the same */
        RelationshipWarning: {
            /**
             * @description under-age-spouse asks for a best-interests assessment (domain reference B5)
             * @enum {string}
             */
            code: "under-age-spouse" | "young-parent" | "under-age-guardian" | "large-age-gap";
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
        };
        /** @description Who is what to whom; details left out stay as they are */
        RelationshipChange: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            relatedPersonId: string;
            kind: components["schemas"]["RelationshipKind"];
            basis?: components["schemas"]["UnionBasis"] | null;
            state?: components["schemas"]["RelationshipState"];
            /**
             * Format: date
             * @description First day; null when not known
             * @example 2026-03-01
             */
            fromOn?: string | null;
            /**
             * Format: date
             * @description First day it no longer held; null when it holds or is not known
             * @example 2026-03-01
             */
            untilOn?: string | null;
            /**
             * Format: uuid
             * @description Who asked that the family’s papers leave this out (domain reference B1); null when nobody did
             */
            hiddenAtRequestOf?: string | null;
            /** @description A colleague confirmed that a spouse below the age of marriage is no slip */
            isConfirmed?: boolean;
        };
        /** @description Alive, missing or dead; since when, by whose news; where the person lives */
        LifeStatusInput: {
            state: components["schemas"]["LifeState"];
            /**
             * Format: date
             * @description Day of death, or the last day anybody heard of a missing person; null when not known
             * @default null
             * @example 2026-03-01
             */
            sinceOn: string | null;
            /**
             * @description How exactly that day is known
             * @default day
             */
            sincePrecision: components["schemas"]["BirthDatePrecision"];
            source: components["schemas"]["NewsSource"];
            /**
             * @description Who told it, or what the paper says
             * @default
             */
            sourceNote: string;
            /**
             * Format: date
             * @description Day on which the news reached the office
             * @example 2026-03-01
             */
            reportedOn: string;
            /**
             * Format: uuid
             * @description Document of the case that proves it
             * @default null
             */
            documentId: string | null;
            /**
             * @description Where the person lives now, or was last heard of
             * @default null
             * @example SY
             */
            country: string | null;
            /**
             * @description Town, camp or address there
             * @default
             */
            place: string;
            /** @default undecided */
            mayJoin: components["schemas"]["JoiningProspect"];
            /**
             * Format: uuid
             * @description Who asked that the family’s papers leave this person out; null when nobody did
             * @default null
             */
            hiddenAtRequestOf: string | null;
        };
        /**
         * @description Whether the person lives, as far as anybody knows
         * @enum {string}
         */
        LifeState: "alive" | "missing" | "dead" | "unknown";
        /**
         * @description Who or what brought the news
         * @enum {string}
         */
        NewsSource: "document" | "family-member" | "authority" | "organisation" | "other";
        /**
         * @description Whether the person may join the family later
         * @enum {string}
         */
        JoiningProspect: "undecided" | "yes" | "no";
        /** @description Whether a person lives, since when, by whose news, and where */
        LifeStatus: {
            state: components["schemas"]["LifeState"];
            /**
             * Format: date
             * @description Day of death, or the last day anybody heard of a missing person; null when not known
             * @example 2026-03-01
             */
            sinceOn: string | null;
            /** @description How exactly that day is known */
            sincePrecision: components["schemas"]["BirthDatePrecision"];
            source: components["schemas"]["NewsSource"];
            /** @description Who told it, or what the paper says */
            sourceNote: string;
            /**
             * Format: date
             * @description Day on which the news reached the office
             * @example 2026-03-01
             */
            reportedOn: string;
            /**
             * Format: uuid
             * @description Document of the case that proves it
             */
            documentId: string | null;
            /**
             * @description Where the person lives now, or was last heard of
             * @example SY
             */
            country: string | null;
            /** @description Town, camp or address there */
            place: string;
            mayJoin: components["schemas"]["JoiningProspect"];
            /**
             * Format: uuid
             * @description Who asked that the family’s papers leave this person out; null when nobody did
             */
            hiddenAtRequestOf: string | null;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description Changes to what is known; what is left out stays as it is */
        LifeStatusChange: {
            state?: components["schemas"]["LifeState"];
            /**
             * Format: date
             * @description Day of death, or the last day anybody heard of a missing person; null when not known
             * @example 2026-03-01
             */
            sinceOn?: string | null;
            /** @description How exactly that day is known */
            sincePrecision?: components["schemas"]["BirthDatePrecision"];
            source?: components["schemas"]["NewsSource"];
            /** @description Who told it, or what the paper says */
            sourceNote?: string;
            /**
             * Format: date
             * @description Day on which the news reached the office
             * @example 2026-03-01
             */
            reportedOn?: string;
            /**
             * Format: uuid
             * @description Document of the case that proves it
             */
            documentId?: string | null;
            /**
             * @description Where the person lives now, or was last heard of
             * @example SY
             */
            country?: string | null;
            /** @description Town, camp or address there */
            place?: string;
            mayJoin?: components["schemas"]["JoiningProspect"];
            /**
             * Format: uuid
             * @description Who asked that the family’s papers leave this person out; null when nobody did
             */
            hiddenAtRequestOf?: string | null;
        };
        /** @description Every figure, the latest of each first */
        KinshipLimitList: {
            items: components["schemas"]["KinshipLimit"][];
        };
        /** @description A figure by which relationships are checked, from a day on */
        KinshipLimit: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            code: components["schemas"]["KinshipLimitCode"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            effectiveFrom: string;
            /** @description Years, or months for months-after-father */
            value: number;
            /** @description Where the figure comes from */
            sourceNote: string;
            /** @description Somebody compared it with its source */
            isVerified: boolean;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description least-parent-age, young-parent-age, marriage-age, guardian-age and couple-gap count years; months-after-father counts months
         * @enum {string}
         */
        KinshipLimitCode: "least-parent-age" | "young-parent-age" | "months-after-father" | "marriage-age" | "guardian-age" | "couple-gap";
        /** @description A figure from a day on */
        KinshipLimitInput: {
            code: components["schemas"]["KinshipLimitCode"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            effectiveFrom: string;
            value: number;
            sourceNote: string;
            /** @default false */
            isVerified: boolean;
        };
        /** @description Everybody on record with a case, and who is what to whom */
        FamilyPicture: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            principalApplicantId: string | null;
            /** @description The principal applicant first, members next */
            people: components["schemas"]["PicturedPerson"][];
            relationships: components["schemas"]["Relationship"][];
        };
        /** @description A person as the picture of a family shows them */
        PicturedPerson: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /** @description Person number with check character */
            number: string;
            /** @description Given names in Latin script */
            givenNames: string;
            /**
             * @description Family name in Latin script; empty where there is none
             * @default
             */
            familyName: string;
            /**
             * @description The full name in the script of its own language
             * @default
             */
            nameLocal: string;
            /**
             * @description Language spoken best, BCP 47 code or name
             * @default null
             */
            language: string | null;
            sex: components["schemas"]["Sex"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            birthDate: string;
            /** @default day */
            birthDatePrecision: components["schemas"]["BirthDatePrecision"];
            place: components["schemas"]["FamilyPlace"];
            /** @description How a member stands to the principal applicant; null for everybody else */
            memberRelationship: components["schemas"]["MemberRelationship"] | null;
            /** @description Null as long as there is no news */
            lifeStatus: components["schemas"]["LifeStatus"] | null;
        };
        /**
         * @description member now, former-member, or outside: a relative who never was one
         * @enum {string}
         */
        FamilyPlace: "member" | "former-member" | "outside";
        /** @description Notes, newest first */
        NoteList: {
            items: components["schemas"]["Note"][];
        };
        /** @description A note on a case */
        Note: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            compartment: components["schemas"]["RecordCompartment"];
            body: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string | null;
            author: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            };
            /** @description Instant of writing, UTC */
            createdAt: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description case: everybody within the scope; protection: case processing only; health: health staff only
         * @enum {string}
         */
        RecordCompartment: "case" | "protection" | "health";
        /** @description A note on a case */
        NoteInput: {
            /**
             * @description health: for health staff only
             * @default case
             * @enum {string}
             */
            compartment: "case" | "health";
            /** @description Text of the note */
            body: string;
            /**
             * Format: uuid
             * @description Person the note is about, if one
             * @default null
             */
            personId: string | null;
        };
        /** @description A protection note on a case */
        ProtectionNoteInput: {
            /** @description Text of the note */
            body: string;
            /**
             * Format: uuid
             * @description Person the note is about, if one
             * @default null
             */
            personId: string | null;
        };
        /** @description The corrected text of a note */
        NoteChange: {
            /** @description Text of the note */
            body: string;
        };
        /**
         * @description Whether the task still waits
         * @enum {string}
         */
        TaskState: "open" | "done" | "cancelled";
        /**
         * @description A stage of the pipeline
         * @enum {string}
         */
        Stage: "case-processing" | "health" | "orientation" | "movement" | "integration";
        TaskPage: {
            items: components["schemas"]["Task"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description Something to be done for a case */
        Task: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            /** @description Person the task is about */
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
            } | null;
            /** @description Name of the case’s principal applicant */
            principalApplicant: string;
            stage: components["schemas"]["Stage"];
            /** @description Kind of a task the product opened itself; null when entered */
            code: string | null;
            title: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            dueOn: string | null;
            assignee: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
            role: components["schemas"]["Role"] | null;
            state: components["schemas"]["TaskState"];
            finishedAt: string | null;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description Tasks of a case */
        TaskList: {
            items: components["schemas"]["Task"][];
        };
        /** @description Something to be done for a case */
        TaskInput: {
            title: string;
            stage: components["schemas"]["Stage"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @default null
             * @example 2026-03-01
             */
            dueOn: string | null;
            /**
             * Format: uuid
             * @description Colleague who is to do it; null for anybody
             * @default null
             */
            assigneeId: string | null;
            /**
             * @description Role any of whose holders may do it
             * @default null
             */
            role: components["schemas"]["Role"] | null;
            /**
             * Format: uuid
             * @description Person the task is about, if one
             * @default null
             */
            personId: string | null;
        };
        /** @description Changes to a task; what is left out stays as it is */
        TaskChange: {
            title?: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            dueOn?: string | null;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            assigneeId?: string | null;
            role?: components["schemas"]["Role"] | null;
            state?: components["schemas"]["TaskState"];
        };
        /** @description Documents of a case, newest first */
        CaseDocumentList: {
            items: components["schemas"]["CaseDocument"][];
        };
        /** @description A document kept with a case */
        CaseDocument: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string | null;
            compartment: components["schemas"]["RecordCompartment"];
            kind: components["schemas"]["DocumentKind"];
            title: string;
            fileName: string;
            /** @description As told by the content itself */
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            uploadedBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            };
            /** @description Instant of the upload, UTC */
            createdAt: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description What the document is
         * @enum {string}
         */
        DocumentKind: "registration-form" | "identity-document" | "travel-document" | "civil-status" | "custody-paper" | "consent" | "photo" | "medical" | "letter" | "other";
        /** @description Changes to what is said about a document */
        DocumentChange: {
            kind?: components["schemas"]["DocumentKind"];
            title?: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId?: string | null;
        };
        TimelinePage: {
            items: components["schemas"]["TimelineEvent"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description Something that happened in a case */
        TimelineEvent: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            stage: components["schemas"]["Stage"];
            compartment: components["schemas"]["RecordCompartment"];
            /** @description Stable code, e.g. health.assessment.recorded */
            code: string;
            /** @description Values for the words; no personal data */
            params: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            happenedOn: string;
            /** @description Instant it was written down, UTC */
            createdAt: string;
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
            } | null;
            /** @description Who did it */
            staff: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
        };
        /** @description What was found, the likeliest first */
        SearchResults: {
            items: components["schemas"]["SearchResult"][];
            /** @description What was sought looks like a case or person number, but its check character does not fit */
            isMistyped: boolean;
        };
        /** @description A person or case that was found */
        SearchResult: {
            /** @enum {string} */
            kind: "person" | "case";
            /**
             * Format: uuid
             * @description Identifier of the person or the case
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            /** @description Name in Latin script; of a case, its principal applicant’s */
            title: string;
            /** @description Name in its own script; empty where there is none */
            titleLocal: string;
            /** @description Case number, and the birth date of a person */
            subtitle: string;
            caseNumber: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            birthDate: string | null;
            /** @description Whether the case is closed */
            isClosed: boolean;
            /** @description The further name by which the person was found, if it was one */
            otherName: string | null;
        };
        /** @description Everything known of a person */
        PersonRecord: {
            /** @description Given names in Latin script */
            givenNames: string;
            /**
             * @description Family name in Latin script; empty where there is none
             * @default
             */
            familyName: string;
            /**
             * @description The full name in the script of its own language
             * @default
             */
            nameLocal: string;
            sex: components["schemas"]["Sex"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            birthDate: string;
            /** @default day */
            birthDatePrecision: components["schemas"]["BirthDatePrecision"];
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @default null
             * @example SY
             */
            nationality: string | null;
            /**
             * @description Language spoken best, BCP 47 code or name
             * @default null
             */
            language: string | null;
            /** @default null */
            phone: string | null;
            /**
             * @description Number given at registration by UNHCR
             * @default null
             */
            registrationNumber: string | null;
            /** @default [] */
            flags: string[];
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /** @description Person number with check character */
            number: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
            case: components["schemas"]["CaseOfPerson"];
            photo: components["schemas"]["Photo"] | null;
            /** @description Further names and spellings */
            names: components["schemas"]["FurtherName"][];
            identityDocuments: components["schemas"]["IdentityDocument"][];
            /** @description Current ones first, the preferred first of all */
            contacts: components["schemas"]["Contact"][];
            /** @description Current ones first */
            addresses: components["schemas"]["Address"][];
            /** @description The preferred one first */
            languages: components["schemas"]["PersonLanguage"][];
            /** @description Latest first */
            consents: components["schemas"]["Consent"][];
        };
        /** @description The case a person belongs to */
        CaseOfPerson: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            number: string;
            /** @description Where phone numbers without country code are dialled from */
            countryOfAsylum: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            closedOn: string | null;
            /** @description Place in the family; null for no member */
            relationship: components["schemas"]["MemberRelationship"] | null;
        };
        /** @description The photo of a person */
        Photo: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /**
             * Format: date
             * @description Day on which it was put on record
             * @example 2026-03-01
             */
            takenIn: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description Another name or spelling of a person */
        FurtherName: {
            /** @default spelling */
            kind: components["schemas"]["FurtherNameKind"];
            /**
             * @description The full name in Latin script; empty where there is none
             * @default
             */
            latin: string;
            /**
             * @description The full name in its own script; empty where there is none
             * @default
             */
            local: string;
            /**
             * @description Where the name was read or heard
             * @default
             */
            source: string;
            /**
             * @description The person asked that this be kept from the rest of the family; family papers leave it out
             * @default false
             */
            isHiddenFromFamily: boolean;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /**
             * Format: date
             * @description Day on which it was written down
             * @example 2026-03-01
             */
            notedOn: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description What kind of name it is beside the main one
         * @enum {string}
         */
        FurtherNameKind: "as-in-passport" | "at-birth" | "by-marriage" | "spelling" | "alias" | "other";
        /** @description A document of identity of a person */
        IdentityDocument: {
            kind: components["schemas"]["IdentityDocumentKind"];
            /** @description Number as printed */
            number: string;
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @default null
             * @example SY
             */
            issuingCountry: string | null;
            /**
             * @description Authority and place of issue
             * @default
             */
            issuedBy: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @default null
             * @example 2026-03-01
             */
            issuedOn: string | null;
            /**
             * Format: date
             * @description Last day of validity; null when it has none
             * @default null
             * @example 2026-03-01
             */
            expiresOn: string | null;
            /**
             * @description Name as printed
             * @default
             */
            printedName: string;
            /**
             * Format: date
             * @description Birth date as printed
             * @default null
             * @example 2026-03-01
             */
            printedBirthDate: string | null;
            /**
             * @description A colleague had the original in hand
             * @default false
             */
            isOriginalSeen: boolean;
            /**
             * Format: uuid
             * @description The document of the case that holds the scan
             * @default null
             */
            scanId: string | null;
            /**
             * @description The machine-readable lines, as read
             * @default
             */
            machineReadableZone: string;
            /**
             * @description The person asked that this be kept from the rest of the family; family papers leave it out
             * @default false
             */
            isHiddenFromFamily: boolean;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description What paper it is
         * @enum {string}
         */
        IdentityDocumentKind: "passport" | "identity-card" | "refugee-certificate" | "asylum-seeker-certificate" | "convention-travel-document" | "emergency-travel-document" | "birth-certificate" | "family-book" | "marriage-certificate" | "driving-licence" | "other";
        /** @description A way to reach a person */
        Contact: {
            /** @default phone */
            channel: components["schemas"]["ContactChannel"];
            /** @description Number with country code, address or name on that channel */
            value: string;
            /**
             * @description The one to try first of its channel; one at a time
             * @default false
             */
            isPreferred: boolean;
            /** @default unknown */
            safety: components["schemas"]["ContactSafety"];
            /**
             * @description When and how to call, what not to say
             * @default
             */
            safetyNote: string;
            /**
             * @description Whose it is; empty when the person’s own
             * @default
             */
            belongsTo: string;
            /**
             * Format: date
             * @description First day of use, if known
             * @default null
             * @example 2026-03-01
             */
            from: string | null;
            /**
             * Format: date
             * @description First day it is no longer used; null while it is
             * @default null
             * @example 2026-03-01
             */
            until: string | null;
            /**
             * @description The person asked that this be kept from the rest of the family; family papers leave it out
             * @default false
             */
            isHiddenFromFamily: boolean;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description By what the person is reached
         * @enum {string}
         */
        ContactChannel: "phone" | "e-mail" | "whatsapp" | "viber" | "signal" | "telegram" | "messenger" | "other";
        /**
         * @description safe: call or write; ask-first: only as the note says; unsafe: never; unknown: nobody has asked
         * @enum {string}
         */
        ContactSafety: "safe" | "ask-first" | "unsafe" | "unknown";
        /** @description Where a person lives or lived */
        Address: {
            /** @default home */
            kind: components["schemas"]["AddressKind"];
            /**
             * @description Street and house, block and shelter, or how to find it
             * @default
             */
            street: string;
            /** @description Town, village or camp */
            place: string;
            /**
             * @description District or governorate
             * @default
             */
            region: string;
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @example SY
             */
            country: string;
            /**
             * Format: date
             * @description First day there, if known
             * @default null
             * @example 2026-03-01
             */
            from: string | null;
            /**
             * Format: date
             * @description First day no longer there; null while there
             * @default null
             * @example 2026-03-01
             */
            until: string | null;
            /**
             * @description The person asked that this be kept from the rest of the family; family papers leave it out
             * @default false
             */
            isHiddenFromFamily: boolean;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description What kind of place it is
         * @enum {string}
         */
        AddressKind: "home" | "camp" | "shelter" | "with-others" | "detention" | "postal" | "other";
        /** @description A language a person speaks or reads */
        PersonLanguage: {
            /**
             * @description BCP 47 code or name
             * @example ar
             */
            language: string;
            /** @default well */
            speaks: components["schemas"]["LanguageLevel"];
            /**
             * @description How well the person reads and writes it
             * @default none
             */
            reads: components["schemas"]["LanguageLevel"];
            /**
             * @description The language to speak with the person; one at a time
             * @default false
             */
            isPreferred: boolean;
            /**
             * @description An interpreter is needed when something important is said in this language
             * @default false
             */
            needsInterpreter: boolean;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description How far an adult gets with the language of the country
         * @enum {string}
         */
        LanguageLevel: "none" | "few-words" | "everyday" | "confident";
        /** @description Consent to share personal data for one purpose with one recipient */
        Consent: {
            purpose: components["schemas"]["ConsentPurpose"];
            recipient: components["schemas"]["ConsentRecipient"];
            /**
             * @description Which one, where it was named
             * @default
             */
            recipientName: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            givenOn: string;
            /** @default self */
            givenBy: components["schemas"]["ConsentGiver"];
            /**
             * Format: uuid
             * @description The guardian, when a person of the case
             * @default null
             */
            guardianId: string | null;
            /**
             * @description The guardian, when somebody else
             * @default
             */
            guardianName: string;
            /**
             * @description By what right: custody paper, court, care since when
             * @default
             */
            guardianCapacity: string;
            /** @description Language in which it was explained, BCP 47 code or name */
            language: string;
            /**
             * Format: uuid
             * @description The signed document of the case
             * @default null
             */
            documentId: string | null;
            /**
             * Format: date
             * @description First day on which it no longer holds
             * @default null
             * @example 2026-03-01
             */
            validUntil: string | null;
            /** @default  */
            note: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /**
             * Format: date
             * @description First day on which it no longer holds
             * @example 2026-03-01
             */
            withdrawnOn: string | null;
            withdrawReason: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description What the data may be used for
         * @enum {string}
         */
        ConsentPurpose: "resettlement" | "security-screening" | "health-care" | "travel" | "reception" | "family-tracing" | "public-information" | "research";
        /**
         * @description Who may receive the data
         * @enum {string}
         */
        ConsentRecipient: "receiving-state" | "unhcr" | "receiving-agency" | "health-provider" | "carrier" | "relatives" | "partner-organisation" | "public";
        /**
         * @description self: the person; guardian: an adult on the person’s behalf
         * @enum {string}
         */
        ConsentGiver: "self" | "guardian";
        /** @description Another name or spelling of a person */
        FurtherNameInput: {
            /** @default spelling */
            kind: components["schemas"]["FurtherNameKind"];
            /**
             * @description The full name in Latin script; empty where there is none
             * @default
             */
            latin: string;
            /**
             * @description The full name in its own script; empty where there is none
             * @default
             */
            local: string;
            /**
             * @description Where the name was read or heard
             * @default
             */
            source: string;
            /**
             * @description The person asked that this be kept from the rest of the family; family papers leave it out
             * @default false
             */
            isHiddenFromFamily: boolean;
        };
        /** @description A document of identity */
        IdentityDocumentInput: {
            kind: components["schemas"]["IdentityDocumentKind"];
            /** @description Number as printed */
            number: string;
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @default null
             * @example SY
             */
            issuingCountry: string | null;
            /**
             * @description Authority and place of issue
             * @default
             */
            issuedBy: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @default null
             * @example 2026-03-01
             */
            issuedOn: string | null;
            /**
             * Format: date
             * @description Last day of validity; null when it has none
             * @default null
             * @example 2026-03-01
             */
            expiresOn: string | null;
            /**
             * @description Name as printed
             * @default
             */
            printedName: string;
            /**
             * Format: date
             * @description Birth date as printed
             * @default null
             * @example 2026-03-01
             */
            printedBirthDate: string | null;
            /**
             * @description A colleague had the original in hand
             * @default false
             */
            isOriginalSeen: boolean;
            /**
             * Format: uuid
             * @description The document of the case that holds the scan
             * @default null
             */
            scanId: string | null;
            /**
             * @description The machine-readable lines, as read
             * @default
             */
            machineReadableZone: string;
            /**
             * @description The person asked that this be kept from the rest of the family; family papers leave it out
             * @default false
             */
            isHiddenFromFamily: boolean;
        };
        /** @description A way to reach a person */
        ContactInput: {
            /** @default phone */
            channel: components["schemas"]["ContactChannel"];
            /** @description Number with country code, address or name on that channel */
            value: string;
            /**
             * @description The one to try first of its channel; one at a time
             * @default false
             */
            isPreferred: boolean;
            /** @default unknown */
            safety: components["schemas"]["ContactSafety"];
            /**
             * @description When and how to call, what not to say
             * @default
             */
            safetyNote: string;
            /**
             * @description Whose it is; empty when the person’s own
             * @default
             */
            belongsTo: string;
            /**
             * Format: date
             * @description First day of use, if known
             * @default null
             * @example 2026-03-01
             */
            from: string | null;
            /**
             * Format: date
             * @description First day it is no longer used; null while it is
             * @default null
             * @example 2026-03-01
             */
            until: string | null;
            /**
             * @description The person asked that this be kept from the rest of the family; family papers leave it out
             * @default false
             */
            isHiddenFromFamily: boolean;
        };
        /** @description Where a person lives or lived */
        AddressInput: {
            /** @default home */
            kind: components["schemas"]["AddressKind"];
            /**
             * @description Street and house, block and shelter, or how to find it
             * @default
             */
            street: string;
            /** @description Town, village or camp */
            place: string;
            /**
             * @description District or governorate
             * @default
             */
            region: string;
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @example SY
             */
            country: string;
            /**
             * Format: date
             * @description First day there, if known
             * @default null
             * @example 2026-03-01
             */
            from: string | null;
            /**
             * Format: date
             * @description First day no longer there; null while there
             * @default null
             * @example 2026-03-01
             */
            until: string | null;
            /**
             * @description The person asked that this be kept from the rest of the family; family papers leave it out
             * @default false
             */
            isHiddenFromFamily: boolean;
        };
        /** @description A language a person speaks or reads */
        PersonLanguageInput: {
            /**
             * @description BCP 47 code or name
             * @example ar
             */
            language: string;
            /** @default well */
            speaks: components["schemas"]["LanguageLevel"];
            /**
             * @description How well the person reads and writes it
             * @default none
             */
            reads: components["schemas"]["LanguageLevel"];
            /**
             * @description The language to speak with the person; one at a time
             * @default false
             */
            isPreferred: boolean;
            /**
             * @description An interpreter is needed when something important is said in this language
             * @default false
             */
            needsInterpreter: boolean;
        };
        /** @description Somebody as typed so far, to be looked for among those on record */
        DuplicateSearch: {
            /** @default  */
            givenNames: string;
            /** @default  */
            familyName: string;
            /** @default  */
            nameLocal: string;
            /** @default unknown */
            sex: components["schemas"]["Sex"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @default null
             * @example 2026-03-01
             */
            birthDate: string | null;
            /** @default day */
            birthDatePrecision: components["schemas"]["BirthDatePrecision"];
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @default null
             * @example SY
             */
            nationality: string | null;
            /** @default null */
            phone: string | null;
            /** @default null */
            registrationNumber: string | null;
            /**
             * Format: uuid
             * @description Somebody on record who is meant, and so not looked for
             * @default null
             */
            exceptPersonId: string | null;
        };
        /** @description Those on record who may be the person, likeliest first */
        DuplicateCandidates: {
            items: components["schemas"]["DuplicateCandidate"][];
        };
        /** @description Somebody on record who may be the person looked for */
        DuplicateCandidate: {
            /** @description Sum of the reasons in bits; null for somebody of another office */
            score: number | null;
            likelihood: components["schemas"]["DuplicateLikelihood"];
            reasons: components["schemas"]["DuplicateReason"][];
            /** @description Null for somebody of another office: all that is told is that they exist there */
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                number: string;
                name: string;
                nameLocal: string;
                sex: components["schemas"]["Sex"];
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                birthDate: string;
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                caseId: string;
                caseNumber: string;
                isCaseClosed: boolean;
            } | null;
        };
        /**
         * @description How sure it is that two records are one person
         * @enum {string}
         */
        DuplicateLikelihood: "probable" | "possible";
        /** @description One reason for or against two records being one person */
        DuplicateReason: {
            field: components["schemas"]["ComparedField"];
            level: components["schemas"]["AgreementLevel"];
            /** @description Bits of evidence, below zero against */
            weight: number;
        };
        /**
         * @description What two records of people are compared by
         * @enum {string}
         */
        ComparedField: "name" | "birth-date" | "number" | "phone" | "sex" | "nationality" | "address";
        /**
         * @description How far two records agree in a field; levels differ by field
         * @enum {string}
         */
        AgreementLevel: "same" | "spelling" | "most" | "part" | "different" | "swapped" | "slip" | "same-year" | "near-year" | "alike";
        /** @description Weights and thresholds in force */
        DuplicateRules: {
            /** @description Score from which a pair is shown as possibly the same person */
            possibleFrom: number;
            /** @description Score from which a pair is shown as probably the same person */
            probableFrom: number;
            weights: components["schemas"]["AgreementWeight"][];
            /** @description Where the weights come from */
            sourceNote: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /** @description Whether the weights were estimated from data of one’s own */
            isVerified: boolean;
            changedBy: string | null;
            changedAt: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description What one level of agreement weighs */
        AgreementWeight: {
            field: components["schemas"]["ComparedField"];
            level: components["schemas"]["AgreementLevel"];
            /** @description Bits of evidence: how much likelier this agreement is for one person than for two, as log base 2 */
            weight: number;
        };
        /** @description Weights and thresholds by which likely duplicates are found */
        DuplicateRulesInput: {
            /** @description Score from which a pair is shown as possibly the same person */
            possibleFrom: number;
            /** @description Score from which a pair is shown as probably the same person */
            probableFrom: number;
            weights: components["schemas"]["AgreementWeight"][];
            /** @description Where the weights come from */
            sourceNote: string;
        };
        /**
         * @description open: to be decided; not-the-same: two people; merged: made one
         * @enum {string}
         */
        DuplicatePairState: "open" | "not-the-same" | "merged";
        DuplicatePairPage: {
            items: components["schemas"]["DuplicatePair"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description Two records that may be one person */
        DuplicatePair: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /** @description Sum of the reasons in bits */
            score: number;
            likelihood: components["schemas"]["DuplicateLikelihood"];
            reasons: components["schemas"]["DuplicateReason"][];
            state: components["schemas"]["DuplicatePairState"];
            /** @description Null where the person is of an office out of scope */
            person: components["schemas"]["PairedPerson"] | null;
            /** @description Null where the person is of an office out of scope */
            otherPerson: components["schemas"]["PairedPerson"] | null;
            /** @description Why it was decided so */
            note: string;
            decidedBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
            decidedAt: string | null;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description One of two people who may be one */
        PairedPerson: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            number: string;
            name: string;
            nameLocal: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            birthDate: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            officeName: string;
        };
        /** @description Two people who may be one */
        DuplicatePairInput: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            otherPersonId: string;
        };
        /** @description A pair with both people beside each other */
        DuplicateComparison: {
            pair: components["schemas"]["DuplicatePair"];
            people: components["schemas"]["ComparedPerson"][];
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            mergeId: string | null;
        };
        /** @description One of two people who may be one, with family and what is kept */
        ComparedPerson: {
            person: components["schemas"]["Person"];
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            isCaseClosed: boolean;
            programmeName: string;
            /** @description A member of the case now */
            isMember: boolean;
            /** @description The others kept with the case; relationship to the principal applicant, null for relatives */
            family: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                birthDate: string;
                relationship: components["schemas"]["MemberRelationship"] | null;
            }[];
            /** @description Notes about the person that may be read */
            notes: number;
            /** @description Documents of the person that may be read */
            documents: number;
        };
        /** @description Why a pair is decided so */
        DuplicatePairDecision: {
            /**
             * @description Why, for whoever wonders later
             * @default
             */
            note: string;
        };
        /** @description What is looked through; all within scope where nothing is given */
        DuplicateScanInput: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             * @default null
             */
            officeId: string | null;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             * @default null
             */
            caseId: string | null;
        };
        /** @description How two records become one */
        PersonMergeInput: {
            /**
             * Format: uuid
             * @description The record that goes on; the other leads to it
             */
            survivorId: string;
            /** @description Version, raised by every change; send it back as If-Match */
            survivorVersion: number;
            /** @description Version, raised by every change; send it back as If-Match */
            mergedVersion: number;
            /**
             * @description Whose value survives, field by field; the survivor’s where nothing is said
             * @default {}
             */
            choices: {
                [key: string]: "survivor" | "merged";
            };
            /** @description Why they are one person */
            reason: string;
        };
        /** @description Two records made one, and all that was before */
        PersonMerge: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            pairId: string | null;
            /** @description Null where the person is of an office out of scope */
            survivor: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
                number: string;
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                caseId: string;
                caseNumber: string;
            } | null;
            /** @description Null where the person is of an office out of scope */
            merged: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
                number: string;
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                caseId: string;
                caseNumber: string;
            } | null;
            /** @description Facts of the survivor before */
            before: components["schemas"]["MergedFacts"];
            /** @description Facts of the survivor right after */
            after: components["schemas"]["MergedFacts"];
            /** @description Notes, documents, relationships and the like that went along */
            movedCount: number;
            reason: string;
            mergedBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
            mergedAt: string;
            undoneBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
            undoneAt: string | null;
            undoReason: string;
            /** @description What keeps it from being undone; empty when it may be */
            dependents: components["schemas"]["MergeDependent"][];
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description Facts of the survivor */
        MergedFacts: {
            /** @description Given names in Latin script */
            givenNames: string;
            /**
             * @description Family name in Latin script; empty where there is none
             * @default
             */
            familyName: string;
            /**
             * @description The full name in the script of its own language
             * @default
             */
            nameLocal: string;
            sex: components["schemas"]["Sex"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            birthDate: string;
            /** @default day */
            birthDatePrecision: components["schemas"]["BirthDatePrecision"];
            /**
             * @description Country, ISO 3166-1 alpha-2
             * @default null
             * @example SY
             */
            nationality: string | null;
            /**
             * @description Language spoken best, BCP 47 code or name
             * @default null
             */
            language: string | null;
            /** @default null */
            phone: string | null;
            /**
             * @description Number given at registration by UNHCR
             * @default null
             */
            registrationNumber: string | null;
            /** @default [] */
            flags: string[];
        };
        /** @description What keeps a merge from being undone */
        MergeDependent: {
            /**
             * @description later-merge: the survivor took part in another; field-changed: a fact of the survivor; changed: a row that went along; recorded: facts of the stages
             * @enum {string}
             */
            kind: "later-merge" | "field-changed" | "changed" | "recorded";
            /** @description The field or the table */
            what: string;
            count: number;
        };
        /** @description Why a merge is undone */
        UndoMergeInput: {
            /** @description Why they are two people after all */
            reason: string;
        };
        /** @description Merges of people of a case, latest first */
        PersonMergeList: {
            items: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                pairId: string | null;
                /** @description Null where the person is of an office out of scope */
                survivor: {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID)
                     */
                    id: string;
                    name: string;
                    nameLocal: string;
                    number: string;
                    /**
                     * Format: uuid
                     * @description Identifier (UUID)
                     */
                    caseId: string;
                    caseNumber: string;
                } | null;
                /** @description Null where the person is of an office out of scope */
                merged: {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID)
                     */
                    id: string;
                    name: string;
                    nameLocal: string;
                    number: string;
                    /**
                     * Format: uuid
                     * @description Identifier (UUID)
                     */
                    caseId: string;
                    caseNumber: string;
                } | null;
                /** @description Notes, documents, relationships and the like that went along */
                movedCount: number;
                reason: string;
                mergedBy: {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID)
                     */
                    id: string;
                    name: string;
                } | null;
                mergedAt: string;
                undoneBy: {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID)
                     */
                    id: string;
                    name: string;
                } | null;
                undoneAt: string | null;
                undoReason: string;
                /** @description Version, raised by every change; send it back as If-Match */
                version: number;
            }[];
        };
        /** @description The record that stands for a person now, and its case */
        PersonPlace: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            isRedirected: boolean;
        };
        /** @description Codes one may use, by group */
        SpecificNeedCodeList: {
            items: components["schemas"]["SpecificNeedCode"][];
        };
        /** @description A code for a specific need */
        SpecificNeedCode: {
            /**
             * @description Code of UNHCR, a group of two letters and what it is
             * @example DS-BD
             */
            code: string;
            /** @description The two letters of its group */
            group: string;
            label: {
                en: string;
                fr: string;
                ar: string;
            };
            /** @description protection: who does not hold the compartment does not see that such a need exists */
            compartment: components["schemas"]["RecordCompartment"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            effectiveFrom: string;
            /**
             * Format: date
             * @description First day on which it is no longer used
             * @example 2026-03-01
             */
            effectiveUntil: string | null;
            sourceNote: string;
            /** @description Whether the code was checked against its source */
            isVerified: boolean;
        };
        /** @description Specific needs in the compartments one may read, newest first */
        SpecificNeedList: {
            items: components["schemas"]["SpecificNeed"][];
        };
        /** @description A specific need of a person */
        SpecificNeed: {
            /**
             * @description One of the codes in use
             * @example DS-BD
             */
            code: string;
            /**
             * Format: date
             * @description Day on which it was found
             * @example 2026-03-01
             */
            notedOn: string;
            /**
             * Format: date
             * @description First day on which it no longer held
             * @default null
             * @example 2026-03-01
             */
            endedOn: string | null;
            /**
             * @description What it means for this person; never a diagnosis
             * @default
             */
            note: string;
            /**
             * @description The person asked that this be kept from the rest of the family; family papers leave it out
             * @default false
             */
            isHiddenFromFamily: boolean;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            compartment: components["schemas"]["RecordCompartment"];
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description A specific need of a person */
        SpecificNeedInput: {
            /**
             * @description One of the codes in use
             * @example DS-BD
             */
            code: string;
            /**
             * Format: date
             * @description Day on which it was found
             * @example 2026-03-01
             */
            notedOn: string;
            /**
             * Format: date
             * @description First day on which it no longer held
             * @default null
             * @example 2026-03-01
             */
            endedOn: string | null;
            /**
             * @description What it means for this person; never a diagnosis
             * @default
             */
            note: string;
            /**
             * @description The person asked that this be kept from the rest of the family; family papers leave it out
             * @default false
             */
            isHiddenFromFamily: boolean;
        };
        /** @description Consent to share personal data for one purpose with one recipient */
        ConsentInput: {
            purpose: components["schemas"]["ConsentPurpose"];
            recipient: components["schemas"]["ConsentRecipient"];
            /**
             * @description Which one, where it was named
             * @default
             */
            recipientName: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            givenOn: string;
            /** @default self */
            givenBy: components["schemas"]["ConsentGiver"];
            /**
             * Format: uuid
             * @description The guardian, when a person of the case
             * @default null
             */
            guardianId: string | null;
            /**
             * @description The guardian, when somebody else
             * @default
             */
            guardianName: string;
            /**
             * @description By what right: custody paper, court, care since when
             * @default
             */
            guardianCapacity: string;
            /** @description Language in which it was explained, BCP 47 code or name */
            language: string;
            /**
             * Format: uuid
             * @description The signed document of the case
             * @default null
             */
            documentId: string | null;
            /**
             * Format: date
             * @description First day on which it no longer holds
             * @default null
             * @example 2026-03-01
             */
            validUntil: string | null;
            /** @default  */
            note: string;
        };
        /** @description From when the consent no longer holds, and why */
        ConsentWithdrawal: {
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            withdrawnOn: string;
            withdrawReason: string;
        };
        /** @description Photos of the people of a case, one each at most */
        PhotoList: {
            items: components["schemas"]["Photo"][];
        };
        /**
         * @description Where a case stands as a whole
         * @enum {string}
         */
        CaseStage: "case-processing" | "health" | "orientation" | "movement" | "integration" | "complete" | "closed";
        /**
         * @description Where a case stands in one lane
         * @enum {string}
         */
        LaneState: "not-due" | "in-progress" | "blocked" | "done";
        /**
         * @description Whether a case can travel today, later, no longer, or on no day at all
         * @enum {string}
         */
        WindowState: "empty" | "not-yet" | "open" | "closed";
        /**
         * @description Days until the travel window closes, of cases that have not travelled
         * @enum {string}
         */
        ClosingBand: "closed" | "0-14" | "15-30" | "31-60" | "over-60" | "no-end" | "no-window";
        /**
         * @description Days at the present stage
         * @enum {string}
         */
        AgeingBand: "0-30" | "31-90" | "91-180" | "181-365" | "over-365";
        CaseloadPage: {
            items: components["schemas"]["CaseloadRow"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description A case as the list shows it */
        CaseloadRow: {
            /** Format: uuid */
            id: string;
            number: string;
            /** @description Name of the principal applicant */
            name: string;
            /** @description The same in their own script; empty when not known */
            nameLocal: string;
            /** @description Travelling members */
            size: number;
            /** Format: uuid */
            programmeId: string;
            programmeName: string;
            /** Format: uuid */
            officeId: string;
            stage: components["schemas"]["CaseStage"];
            stageState: components["schemas"]["LaneState"];
            stageSince: string;
            windowState: components["schemas"]["WindowState"];
            opensOn: string | null;
            /** @description First day the window is closed; null: no end, or none */
            closesOn: string | null;
            lastActionOn: string | null;
            blockerCount: number;
            holdCount: number;
            priority: string;
            /** Format: uuid */
            ownerId: string | null;
            ownerName: string | null;
            referredOn: string;
            version: number;
        };
        AssignmentInput: {
            caseIds: string[];
            /** Format: uuid */
            ownerId: string | null;
        };
        AssignmentResult: {
            items: {
                /** Format: uuid */
                caseId: string;
                isDone: boolean;
            }[];
        };
        PipelineCounts: {
            items: {
                stage: components["schemas"]["CaseStage"];
                state: components["schemas"]["LaneState"];
                cases: number;
                people: number;
            }[];
        };
        CaseWindowPage: {
            window: components["schemas"]["CaseWindow"];
            chart: components["schemas"]["WindowChart"];
            /** @description Cases it travels with */
            linkedCases: components["schemas"]["LinkedCase"][];
            /** @description Dates on which it could depart by itself */
            ownRanges: components["schemas"]["Period"][];
            /** @description What the programme demands today, with its sources */
            requirements: {
                code: string;
                title: string;
                sourceNote: string;
                isVerified: boolean;
            }[];
        };
        /** @description Travel window, blockers and lanes of one case, as of a day */
        CaseWindow: {
            /** Format: uuid */
            caseId: string;
            /** @description Every departure date, past ones included */
            travelWindow: components["schemas"]["Period"][];
            windowState: components["schemas"]["WindowState"];
            /**
             * Format: date
             * @description First day of the range that counts; null: since ever, or no range is left
             * @example 2026-03-01
             */
            opensOn: string | null;
            /**
             * Format: date
             * @description First day after it; null: without end, or no range is left
             * @example 2026-03-01
             */
            closesOn: string | null;
            /**
             * Format: date
             * @description Last day to book, notice included
             * @example 2026-03-01
             */
            bookBy: string | null;
            /**
             * Format: date
             * @description Last day to start renewing what closes the window
             * @example 2026-03-01
             */
            renewBy: string | null;
            /**
             * Format: date
             * @description Last day on which acting still helps: booking when ready, else renewing
             * @example 2026-03-01
             */
            lastActionOn: string | null;
            /**
             * Format: uuid
             * @description The case that closes the window: this one or a linked one
             */
            bindingCaseId: string | null;
            /** @description Code of the requirement that closes the window first */
            bindingRequirement: string | null;
            /**
             * Format: uuid
             * @description Whose it is; null: of the case
             */
            bindingPersonId: string | null;
            /**
             * Format: uuid
             * @description The clearance that ends then; null: comes due by age
             */
            bindingClearanceId: string | null;
            blockers: components["schemas"]["Blocker"][];
            /** @description Holds not released, of the case and all its people */
            holdCount: number;
            /** @description Members who are to travel */
            travellerCount: number;
            lanes: components["schemas"]["Lanes"];
            stage: components["schemas"]["CaseStage"];
            stageState: components["schemas"]["LaneState"];
            /**
             * Format: date
             * @description Day on which the case came to this stage
             * @example 2026-03-01
             */
            stageSince: string;
            /**
             * Format: date
             * @description The day for which all this holds
             * @example 2026-03-01
             */
            computedOn: string;
        };
        /** @description Days from one day up to, but not including, another */
        Period: {
            /**
             * Format: date
             * @description First day; null: since ever
             * @example 2026-03-01
             */
            from: string | null;
            /**
             * Format: date
             * @description Day after the last; null: without end
             * @example 2026-03-01
             */
            to: string | null;
        };
        /** @description What keeps a family from travelling today, and whose it is */
        Blocker: components["schemas"]["ItemBlocker"] | components["schemas"]["HoldBlocker"] | components["schemas"]["LinkedCaseBlocker"];
        /** @description A requirement that is not met for a departure today */
        ItemBlocker: {
            /**
             * @description Why: nothing recorded, pending, refused, lapsed, in doubt, from later on
             * @enum {string}
             */
            kind: "not-yet" | "pending" | "stale" | "expired" | "refused" | "missing";
            requirementCode: string;
            stage: components["schemas"]["Stage"];
            /**
             * Format: uuid
             * @description Whose it is; null: of the case
             */
            personId: string | null;
        };
        /** @description A hold that stands */
        HoldBlocker: {
            /** @enum {string} */
            kind: "held";
            /** Format: uuid */
            holdId: string;
            /** @description Class of the reason, never the reason */
            reasonClass: string;
            stage: components["schemas"]["Stage"];
            /**
             * Format: uuid
             * @description Who is held; null: the case
             */
            personId: string | null;
        };
        /** @description A case to travel with that cannot travel today */
        LinkedCaseBlocker: {
            /** @enum {string} */
            kind: "linked-case";
            /** Format: uuid */
            caseId: string;
        };
        /** @description The state of each of the five lanes */
        Lanes: {
            [key: string]: components["schemas"]["LaneState"];
        };
        /** @description The travel window of a case with everything it is made of */
        WindowChart: {
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            today: string;
            /**
             * Format: date
             * @description First day of the time axis
             * @example 2026-03-01
             */
            from: string;
            /**
             * Format: date
             * @description Day after the last of the time axis
             * @example 2026-03-01
             */
            to: string;
            rows: {
                /** Format: uuid */
                personId: string;
                personName: string;
                /** @description Name in the person’s own script */
                personLocalName: string | null;
                items: components["schemas"]["WindowChartItem"][];
            }[];
            caseItems: components["schemas"]["WindowChartItem"][];
            /** @description Departure dates of the whole family */
            window: {
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                from: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                to: string | null;
            }[];
            /**
             * Format: date
             * @description Day of the booked departure
             * @example 2026-03-01
             */
            plannedTravelOn: string | null;
        };
        /** @description One bar of the window chart */
        WindowChartItem: {
            requirementCode: string;
            /** @description Name of the requirement, as the programme states it */
            title: string;
            stage: components["schemas"]["Stage"];
            /**
             * @description How it stands for a departure today; due-later: asked for only in the last days before departure
             * @enum {string}
             */
            state: "not-applicable" | "ok" | "not-yet" | "pending" | "stale" | "expired" | "refused" | "missing" | "due-later";
            /** @description Whether it keeps the family from being booked today */
            isBlocker: boolean;
            /** @description Departure dates it allows; those since ever start with the chart */
            periods: {
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                from: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                to: string | null;
            }[];
            /** @description Whether its end closes the travel window first */
            isBinding: boolean;
            /** @description Codes of requirements to meet before it */
            waitsFor: string[];
        };
        LinkedCase: {
            /** Format: uuid */
            caseId: string;
            number: string;
            /** @description Principal applicant; null outside one’s scope */
            name: string | null;
            /** @description Whether the reader may open it */
            isVisible: boolean;
            /** @description Dates on which it could depart by itself */
            ranges: components["schemas"]["Period"][];
        };
        /**
         * @description A point guarded by requirements and holds
         * @enum {string}
         */
        Gate: "submission" | "booking" | "departure";
        /** @description Whether a case may pass a gate on a day */
        GateAnswer: {
            gate: components["schemas"]["Gate"];
            /**
             * Format: date
             * @description The day asked about
             */
            on: string;
            isOpen: boolean;
            /** @description Everything that stands against it; empty when open */
            reasons: components["schemas"]["GateReason"][];
        };
        /** @description Why a gate is closed */
        GateReason: components["schemas"]["Blocker"] | {
            /** @enum {string} */
            kind: "case-closed" | "no-rules" | "no-travellers" | "date-past" | "outside-window";
        };
        ClearanceList: {
            items: components["schemas"]["ClearanceRow"][];
        };
        ClearanceRow: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Whose it is; null: of the case
             */
            personId: string | null;
            requirementCode: string;
            stage: components["schemas"]["Stage"];
            outcome: components["schemas"]["Outcome"];
            /** @description When it holds */
            validPeriod: components["schemas"]["Period"];
            /** @description Kind of the record it came from */
            sourceType: string;
            /**
             * Format: uuid
             * @description The record it came from
             */
            sourceId: string | null;
            /** @description When it was recorded, instant in UTC */
            recordedAt: string;
            /** @description Since when another stands in its place */
            supersededAt: string | null;
            /**
             * Format: date
             * @description Since when it is in doubt, because the person’s identity or the programme changed
             * @example 2026-03-01
             */
            staleSince: string | null;
            /** @description The change: name, birth-date, nationality, sex, or the programme it was made for */
            staleReason: string | null;
            personName: string | null;
            title: string;
            recordedByName: string | null;
        };
        /**
         * @description What a check came to
         * @enum {string}
         */
        Outcome: "pending" | "cleared" | "conditional" | "refused" | "waived";
        ClearanceInput: {
            /** Format: uuid */
            personId: string | null;
            requirementCode: string;
            outcome: components["schemas"]["Outcome"];
            /**
             * Format: date
             * @description First day it holds
             * @example 2026-03-01
             */
            from: string;
            /**
             * Format: date
             * @description First day it no longer holds; left out: the usual time
             * @example 2026-03-01
             */
            until?: string | null;
            /** @description Why, when it is waived */
            reason?: string;
        };
        HoldList: {
            items: components["schemas"]["HoldRow"][];
        };
        HoldRow: {
            /**
             * Format: uuid
             * @description Who is held; null: the case
             */
            personId: string | null;
            stage: components["schemas"]["Stage"];
            reasonClass: components["schemas"]["HoldReason"];
            /** @description The gates it stops */
            gates: components["schemas"]["Gate"][];
            /** @description Remarks for those who work on it */
            note: string;
            /**
             * Format: uuid
             * @description Who sees to it
             */
            ownerId: string | null;
            /**
             * Format: date
             * @description When it must be looked at again
             * @example 2026-03-01
             */
            reviewOn: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Who placed it
             */
            placedBy: string;
            /** @description When it was placed, instant in UTC */
            placedAt: string;
            /**
             * Format: uuid
             * @description Who released it
             */
            releasedBy: string | null;
            /** @description When it was released, instant in UTC */
            releasedAt: string | null;
            releaseReason: string | null;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            personName: string | null;
            ownerName: string | null;
            placedByName: string | null;
        };
        /**
         * @description Class of reason of a hold
         * @enum {string}
         */
        HoldReason: "security" | "medical" | "identity-documents" | "custody" | "family-composition" | "fraud-allegation" | "applicant-request" | "no-contact" | "exit-permit" | "policy-pause" | "other";
        /** @description What is stated when a hold is placed */
        HoldInput: {
            /**
             * Format: uuid
             * @description Who is held; null: the case
             */
            personId: string | null;
            stage: components["schemas"]["Stage"];
            reasonClass: components["schemas"]["HoldReason"];
            /** @description The gates it stops */
            gates: components["schemas"]["Gate"][];
            /** @description Remarks for those who work on it */
            note: string;
            /**
             * Format: uuid
             * @description Who sees to it
             */
            ownerId: string | null;
            /**
             * Format: date
             * @description When it must be looked at again
             * @example 2026-03-01
             */
            reviewOn: string;
        };
        HoldChange: {
            /** Format: uuid */
            ownerId: string | null;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            reviewOn: string;
            note: string;
        };
        /** @description Release of a hold */
        HoldRelease: {
            /** @description Why it is released */
            reason: string;
        };
        ProgrammeList: {
            items: components["schemas"]["ProgrammeRow"][];
        };
        /** @description A programme with what its rules of today are */
        ProgrammeRow: {
            /** Format: uuid */
            id: string;
            /**
             * @description Stable code
             * @example EU-RELOCATION
             */
            code: string;
            name: string;
            /** @description Country of destination (ISO 3166-1 alpha-2) */
            destination: string;
            /** @enum {string} */
            category: "resettlement" | "humanitarian-admission" | "relocation" | "family-reunification" | "private-sponsorship";
            /** @description Days from departure to arrival */
            transitDays: number;
            /** @description Whether new cases may enter it */
            isActive: boolean;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
            /**
             * Format: date
             * @description First day of the rules in force; null: none yet
             * @example 2026-03-01
             */
            inForceSince: string | null;
            /**
             * Format: date
             * @description First day of the rules to come, if any
             * @example 2026-03-01
             */
            nextFrom: string | null;
            /** @description Requirements in force */
            requirementCount: number;
            /** @description Those not checked against their source */
            unverifiedCount: number;
        };
        ProgrammeChange: {
            name: string;
            transitDays: number;
            isActive: boolean;
        };
        /** @description A destination and an admission category */
        Programme: {
            /** Format: uuid */
            id: string;
            /**
             * @description Stable code
             * @example EU-RELOCATION
             */
            code: string;
            name: string;
            /** @description Country of destination (ISO 3166-1 alpha-2) */
            destination: string;
            /** @enum {string} */
            category: "resettlement" | "humanitarian-admission" | "relocation" | "family-reunification" | "private-sponsorship";
            /** @description Days from departure to arrival */
            transitDays: number;
            /** @description Whether new cases may enter it */
            isActive: boolean;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        ProgrammeVersionList: {
            items: components["schemas"]["ProgrammeVersion"][];
        };
        /** @description The rules of a programme from a day on */
        ProgrammeVersion: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            programmeId: string;
            /**
             * Format: date
             * @description First day on which these rules apply
             * @example 2026-03-01
             */
            effectiveFrom: string;
            /** @description Why the rules changed */
            note: string;
            requirements: components["schemas"]["Requirement"][];
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description One thing a version of a programme demands */
        Requirement: {
            /**
             * @description Stable code, shared by programmes and stages
             * @example health.assessment
             */
            code: string;
            stage: components["schemas"]["Stage"];
            /**
             * @description Whether each traveller needs it or the case once
             * @enum {string}
             */
            subject: "person" | "case";
            title: string;
            /** @description Applies from the birthday on which this age is reached; null: from birth */
            minAge: number | null;
            /** @description Applies until the birthday on which this age is reached; null: without end */
            maxAge: number | null;
            /**
             * @description Applies to this sex only; null: to all
             * @enum {string|null}
             */
            sex: "female" | "male" | null;
            /** @description Applies to nationals of these countries (ISO 3166-1 alpha-2) only; null: to all */
            nationalities: string[] | null;
            /** @description Applies to people with any of these flags only; null: to all */
            flags: string[] | null;
            /** @description Months a clearance usually holds */
            validityMonths: number | null;
            /** @description Days a clearance usually holds, on top of the months */
            validityDays: number | null;
            /**
             * @description The day from which a clearance counts
             * @enum {string}
             */
            validFrom: "issued-on" | "examined-on" | "last-test-on";
            /**
             * @description The day of travel on which it must hold
             * @enum {string}
             */
            holdsOn: "departure" | "arrival";
            /** @description The gate it guards */
            gate: components["schemas"]["Gate"];
            /** @description Days it usually takes to obtain */
            leadDays: number;
            /** @description Days of notice a booking needs because of it */
            noticeDays: number;
            /** @description Requirements to meet first */
            prerequisites: string[];
            /** @description Changes that make its clearances stale */
            staleOn: ("name" | "birth-date" | "nationality" | "sex")[];
            /** @description Where the rule comes from */
            sourceNote: string;
            /** @description Whether the rule was checked against its source */
            isVerified: boolean;
            /** Format: uuid */
            id: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        ProgrammeVersionInput: {
            /**
             * Format: date
             * @description First day on which it applies; after today
             * @example 2026-03-01
             */
            effectiveFrom: string;
            /** @description Why the rules change */
            note: string;
            requirements: components["schemas"]["RequirementInput"][];
        };
        /** @description One thing a programme demands */
        RequirementInput: {
            /**
             * @description Stable code, shared by programmes and stages
             * @example health.assessment
             */
            code: string;
            stage: components["schemas"]["Stage"];
            /**
             * @description Whether each traveller needs it or the case once
             * @enum {string}
             */
            subject: "person" | "case";
            title: string;
            /** @description Applies from the birthday on which this age is reached; null: from birth */
            minAge: number | null;
            /** @description Applies until the birthday on which this age is reached; null: without end */
            maxAge: number | null;
            /**
             * @description Applies to this sex only; null: to all
             * @enum {string|null}
             */
            sex: "female" | "male" | null;
            /** @description Applies to nationals of these countries (ISO 3166-1 alpha-2) only; null: to all */
            nationalities: string[] | null;
            /** @description Applies to people with any of these flags only; null: to all */
            flags: string[] | null;
            /** @description Months a clearance usually holds */
            validityMonths: number | null;
            /** @description Days a clearance usually holds, on top of the months */
            validityDays: number | null;
            /**
             * @description The day from which a clearance counts
             * @enum {string}
             */
            validFrom: "issued-on" | "examined-on" | "last-test-on";
            /**
             * @description The day of travel on which it must hold
             * @enum {string}
             */
            holdsOn: "departure" | "arrival";
            /** @description The gate it guards */
            gate: components["schemas"]["Gate"];
            /** @description Days it usually takes to obtain */
            leadDays: number;
            /** @description Days of notice a booking needs because of it */
            noticeDays: number;
            /** @description Requirements to meet first */
            prerequisites: string[];
            /** @description Changes that make its clearances stale */
            staleOn: ("name" | "birth-date" | "nationality" | "sex")[];
            /** @description Where the rule comes from */
            sourceNote: string;
            /** @description Whether the rule was checked against its source */
            isVerified: boolean;
        };
        RulesPreviewInput: {
            /**
             * Format: date
             * @description First day on which it applies; after today
             * @example 2026-03-01
             */
            effectiveFrom: string;
            /** @description Why the rules change */
            note: string;
            requirements: components["schemas"]["RequirementInput"][];
            /**
             * Format: uuid
             * @description The version, not in force yet, that it replaces
             */
            replaces?: string | null;
        };
        RulesPreview: {
            /** @description Open cases that it concerns, those that travel with them included */
            openCases: number;
            /** @description Those of which window, blockers or lanes would differ */
            affected: number;
            /** @description Those that could travel on other days */
            windowsChanged: number;
            /** @description Those that could no longer travel on any day to come */
            windowsLost: number;
            /** @description Those that could travel again */
            windowsGained: number;
        };
        TravelLinkPreview: {
            /** Format: uuid */
            caseId: string;
            number: string;
            name: string;
            programmeName: string;
            /** @description Whether they travel together already */
            isLinked: boolean;
            /** @description Cases that travel with the other one, which would come along */
            companions: number;
            /** @description Window of the case as it is */
            now: components["schemas"]["WindowOutlook"];
            /** @description Window of the other case as it is */
            other: components["schemas"]["WindowOutlook"];
            /** @description Window that all would share */
            together: components["schemas"]["WindowOutlook"];
        };
        WindowOutlook: {
            state: components["schemas"]["WindowState"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            opensOn: string | null;
            /**
             * Format: date
             * @description First day on which travel is no longer possible
             * @example 2026-03-01
             */
            closesOn: string | null;
            ranges: components["schemas"]["Period"][];
        };
        TravelLinkInput: {
            caseIds: string[];
            /** @description Why they travel together */
            reason: string;
        };
        /** @description What a referral still lacks */
        ReferralCheck: {
            /** @description Nothing is missing */
            isComplete: boolean;
            missing: {
                /** @enum {string} */
                code: "principal-applicant" | "traveller" | "submission-category" | "sex" | "nationality" | "custody-paper";
                /**
                 * Format: uuid
                 * @description Whose fact it is; null for the case
                 */
                personId: string | null;
                /** @description Name of that person; empty for the case */
                name: string;
            }[];
            /** @description Worth a look; keeps nothing from happening */
            advice: {
                /** @enum {string} */
                code: "registration-number" | "language" | "local-name" | "birth-date-estimated" | "consent";
                /**
                 * Format: uuid
                 * @description Whose fact it is; null for the case
                 */
                personId: string | null;
                /** @description Name of that person; empty for the case */
                name: string;
            }[];
            confirmation: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                confirmedOn: string;
                confirmedBy: {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID)
                     */
                    id: string;
                    name: string;
                } | null;
                /** @description Version, raised by every change; send it back as If-Match */
                version: number;
            } | null;
        };
        /** @description Taking back what was recorded in error, or no longer holds */
        WithdrawalInput: {
            /** @description Why it is taken back */
            reason: string;
        };
        /** @description Submissions of a case, latest first */
        SubmissionList: {
            items: components["schemas"]["Submission"][];
        };
        /** @description A submission of a case to the receiving state */
        Submission: {
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            submittedOn: string;
            /**
             * @description Who received it
             * @default
             */
            authority: string;
            /**
             * @description Number given by the receiving side, if any
             * @default
             */
            referenceNumber: string;
            /** @default  */
            note: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            submittedBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
            withdrawnAt: string | null;
            withdrawReason: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description Handing a case to the receiving state */
        SubmissionInput: {
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            submittedOn: string;
            /**
             * @description Who received it
             * @default
             */
            authority: string;
            /**
             * @description Number given by the receiving side, if any
             * @default
             */
            referenceNumber: string;
            /** @default  */
            note: string;
        };
        RoomList: {
            items: components["schemas"]["Room"][];
        };
        /** @description A room of an office for interviews */
        Room: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description The office the room belongs to
             */
            officeId: string;
            /**
             * @description Name of the room, unique in its office
             * @example Room 3
             */
            name: string;
            /** @description People it holds, interviewer and interpreter too */
            capacity: number;
            /**
             * @description Whether it is reached without steps
             * @default false
             */
            isAccessible: boolean;
            /**
             * @description What colleagues should know about it
             * @default
             */
            note: string;
            /**
             * @description Whether interviews may still be planned in it
             * @default true
             */
            isActive: boolean;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description A room of an office for interviews */
        RoomInput: {
            /**
             * Format: uuid
             * @description The office the room belongs to
             */
            officeId: string;
            /**
             * @description Name of the room, unique in its office
             * @example Room 3
             */
            name: string;
            /** @description People it holds, interviewer and interpreter too */
            capacity: number;
            /**
             * @description Whether it is reached without steps
             * @default false
             */
            isAccessible: boolean;
            /**
             * @description What colleagues should know about it
             * @default
             */
            note: string;
            /**
             * @description Whether interviews may still be planned in it
             * @default true
             */
            isActive: boolean;
        };
        InterpreterList: {
            items: components["schemas"]["Interpreter"][];
        };
        /** @description Somebody who interprets at interviews */
        Interpreter: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description The office the interpreter works for
             */
            officeId: string;
            name: string;
            /**
             * @description Asked for where somebody wishes to be heard through a woman or a man
             * @enum {string}
             */
            sex: "female" | "male" | "other" | "unknown";
            /**
             * @description Of our own staff, or engaged from outside
             * @enum {string}
             */
            engagement: "staff" | "external";
            /** @description Languages interpreted from and into, with how well */
            languages: {
                /** @description BCP 47 code or name */
                language: string;
                level: components["schemas"]["LanguageLevel"];
            }[];
            /**
             * @description Weekly hours; empty: whenever asked
             * @default []
             */
            hours: {
                /** @enum {string} */
                weekday: "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
                /** @description Time on the clock of the office, HH:MM */
                from: string;
                /** @description Time on the clock of the office, HH:MM */
                until: string;
            }[];
            /**
             * @description Days away, first to last
             * @default []
             */
            absences: {
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                from: string;
                /**
                 * Format: date
                 * @description Last day away
                 * @example 2026-03-01
                 */
                until: string;
            }[];
            /** @default  */
            note: string;
            /**
             * @description Whether interviews may still be planned with them
             * @default true
             */
            isActive: boolean;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description Somebody who interprets at interviews */
        InterpreterInput: {
            /**
             * Format: uuid
             * @description The office the interpreter works for
             */
            officeId: string;
            name: string;
            /**
             * @description Asked for where somebody wishes to be heard through a woman or a man
             * @enum {string}
             */
            sex: "female" | "male" | "other" | "unknown";
            /**
             * @description Of our own staff, or engaged from outside
             * @enum {string}
             */
            engagement: "staff" | "external";
            /** @description Languages interpreted from and into, with how well */
            languages: {
                /** @description BCP 47 code or name */
                language: string;
                level: components["schemas"]["LanguageLevel"];
            }[];
            /**
             * @description Weekly hours; empty: whenever asked
             * @default []
             */
            hours: {
                /** @enum {string} */
                weekday: "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
                /** @description Time on the clock of the office, HH:MM */
                from: string;
                /** @description Time on the clock of the office, HH:MM */
                until: string;
            }[];
            /**
             * @description Days away, first to last
             * @default []
             */
            absences: {
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                from: string;
                /**
                 * Format: date
                 * @description Last day away
                 * @example 2026-03-01
                 */
                until: string;
            }[];
            /** @default  */
            note: string;
            /**
             * @description Whether interviews may still be planned with them
             * @default true
             */
            isActive: boolean;
        };
        /**
         * @description Where an interview stands; rescheduled: another one took its place
         * @enum {string}
         */
        InterviewState: "planned" | "held" | "no-show" | "cancelled" | "rescheduled";
        InterviewPage: {
            items: components["schemas"]["Interview"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description An interview of a family with an officer of the receiving state */
        Interview: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            officeId: string;
            kind: components["schemas"]["InterviewKind"];
            /**
             * Format: uuid
             * @description What interviews planned in one go have in common
             */
            seriesId: string | null;
            principalApplicant: {
                name: string;
                nameLocal: string;
            } | null;
            state: components["schemas"]["InterviewState"];
            /** @description Instant it begins, UTC */
            startsAt: string;
            /**
             * Format: date
             * @description Day it begins, at the office
             * @example 2026-03-01
             */
            date: string;
            /**
             * @description Time on the clock of the office, HH:MM
             * @example 09:30
             */
            time: string;
            /** @description Time zone of the office (IANA name) */
            timeZone: string;
            durationMinutes: number;
            place: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            roomId: string | null;
            /** @description Name of the room */
            room: string;
            interviewer: string;
            language: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            interpreterId: string | null;
            /** @description Name of the interpreter */
            interpreter: string;
            /** @enum {string|null} */
            interpreterSex: "female" | "male" | null;
            isConfidential: boolean;
            overbookReason: string;
            responsible: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
            notes: string;
            participants: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                personId: string;
                name: string;
                nameLocal: string;
                /** @description Whether the person was heard; null until it is over */
                attended: boolean | null;
            }[];
            /**
             * Format: uuid
             * @description The interview it took the place of
             */
            replacesId: string | null;
            /** @description Why it was last moved, if it was */
            reason: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description A pre-screening by our own staff, the first interview of the receiving state, or a later one
         * @enum {string}
         */
        InterviewKind: "pre-screening" | "first" | "follow-up";
        /** @description Interviews of a case, latest first */
        InterviewList: {
            items: components["schemas"]["Interview"][];
        };
        /** @description An interview of a family with an officer of the receiving state */
        InterviewInput: {
            /** @default first */
            kind: components["schemas"]["InterviewKind"];
            /**
             * Format: date
             * @description Day of the interview, at the office
             * @example 2026-03-01
             */
            date: string;
            /**
             * @description Time on the clock of the office, HH:MM
             * @example 09:30
             */
            time: string;
            /**
             * @description Planned length, minutes
             * @default 90
             */
            durationMinutes: number;
            /** @description Where it takes place */
            place: string;
            /**
             * @description A room elsewhere; empty when a room of the office is chosen
             * @default
             */
            room: string;
            /**
             * Format: uuid
             * @description Room of the office
             * @default null
             */
            roomId: string | null;
            /**
             * Format: uuid
             * @description Interpreter of the office
             * @default null
             */
            interpreterId: string | null;
            /**
             * @description Why room, interpreter or interviewer are taken though they are not free; empty: they are not
             * @default
             */
            overbookReason: string;
            /**
             * @description Officer of the receiving state, once known
             * @default
             */
            interviewer: string;
            /**
             * @description Language spoken with the family
             * @default
             */
            language: string;
            /**
             * @description Somebody from elsewhere who interprets; empty when nobody needs to, or one is chosen
             * @default
             */
            interpreter: string;
            /**
             * @description Sex of the interpreter the person to be heard asked for; null: no matter
             * @default null
             * @enum {string|null}
             */
            interpreterSex: "female" | "male" | null;
            /**
             * @description One member is heard alone; no paper of the family shows it
             * @default false
             */
            isConfidential: boolean;
            /**
             * Format: uuid
             * @description Colleague who sees to it; the one planning it unless given
             * @default null
             */
            responsibleId: string | null;
            /**
             * @description Practical notes. What was told in confidence belongs into a protection note
             * @default
             */
            notes: string;
            /** @description Members of the case who are to be heard */
            participantIds: string[];
        };
        /** @description Rooms and interpreters of the office of a case */
        InterviewChoices: {
            /** @description Language the principal applicant speaks best; empty when not recorded */
            language: string;
            rooms: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description The office the room belongs to
                 */
                officeId: string;
                /**
                 * @description Name of the room, unique in its office
                 * @example Room 3
                 */
                name: string;
                /** @description People it holds, interviewer and interpreter too */
                capacity: number;
                /**
                 * @description Whether it is reached without steps
                 * @default false
                 */
                isAccessible: boolean;
                /**
                 * @description What colleagues should know about it
                 * @default
                 */
                note: string;
                /**
                 * @description Whether interviews may still be planned in it
                 * @default true
                 */
                isActive: boolean;
                /** @description Version, raised by every change; send it back as If-Match */
                version: number;
                /** @description Whether no other interview takes it up at that time */
                isFree: boolean;
            }[];
            interpreters: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description The office the interpreter works for
                 */
                officeId: string;
                name: string;
                /**
                 * @description Asked for where somebody wishes to be heard through a woman or a man
                 * @enum {string}
                 */
                sex: "female" | "male" | "other" | "unknown";
                /**
                 * @description Of our own staff, or engaged from outside
                 * @enum {string}
                 */
                engagement: "staff" | "external";
                /** @description Languages interpreted from and into, with how well */
                languages: {
                    /** @description BCP 47 code or name */
                    language: string;
                    level: components["schemas"]["LanguageLevel"];
                }[];
                /**
                 * @description Weekly hours; empty: whenever asked
                 * @default []
                 */
                hours: {
                    /** @enum {string} */
                    weekday: "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
                    /** @description Time on the clock of the office, HH:MM */
                    from: string;
                    /** @description Time on the clock of the office, HH:MM */
                    until: string;
                }[];
                /**
                 * @description Days away, first to last
                 * @default []
                 */
                absences: {
                    /**
                     * Format: date
                     * @description A day, YYYY-MM-DD
                     * @example 2026-03-01
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description Last day away
                     * @example 2026-03-01
                     */
                    until: string;
                }[];
                /** @default  */
                note: string;
                /**
                 * @description Whether interviews may still be planned with them
                 * @default true
                 */
                isActive: boolean;
                /** @description Version, raised by every change; send it back as If-Match */
                version: number;
                /** @description Whether no other interview takes it up at that time */
                isFree: boolean;
            }[];
        };
        /** @description Interviews of one family that belong together, in their order */
        InterviewSeriesInput: {
            /** @description The interviews; a pre-screening comes before the first, follow-ups after it */
            interviews: {
                kind: components["schemas"]["InterviewKind"];
                /**
                 * Format: date
                 * @description Day of the interview, at the office
                 * @example 2026-03-01
                 */
                date: string;
                /**
                 * @description Time on the clock of the office, HH:MM
                 * @example 09:30
                 */
                time: string;
                /**
                 * @description Planned length, minutes
                 * @default 90
                 */
                durationMinutes: number;
                /** @description Where it takes place */
                place: string;
                /**
                 * @description A room elsewhere; empty when a room of the office is chosen
                 * @default
                 */
                room: string;
                /**
                 * Format: uuid
                 * @description Room of the office
                 * @default null
                 */
                roomId: string | null;
            }[];
            /**
             * Format: uuid
             * @description Interpreter of the office
             * @default null
             */
            interpreterId: string | null;
            /**
             * @description Why room, interpreter or interviewer are taken though they are not free; empty: they are not
             * @default
             */
            overbookReason: string;
            /**
             * @description Officer of the receiving state, once known
             * @default
             */
            interviewer: string;
            /**
             * @description Language spoken with the family
             * @default
             */
            language: string;
            /**
             * @description Somebody from elsewhere who interprets; empty when nobody needs to, or one is chosen
             * @default
             */
            interpreter: string;
            /**
             * @description Sex of the interpreter the person to be heard asked for; null: no matter
             * @default null
             * @enum {string|null}
             */
            interpreterSex: "female" | "male" | null;
            /**
             * @description One member is heard alone; no paper of the family shows it
             * @default false
             */
            isConfidential: boolean;
            /**
             * Format: uuid
             * @description Colleague who sees to it; the one planning it unless given
             * @default null
             */
            responsibleId: string | null;
            /**
             * @description Practical notes. What was told in confidence belongs into a protection note
             * @default
             */
            notes: string;
            /** @description Members of the case who are to be heard */
            participantIds: string[];
        };
        /** @description Changes to an interview; what is left out stays as it is */
        InterviewChange: {
            interviewer?: string;
            language?: string;
            interpreter?: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            interpreterId?: string | null;
            /** @enum {string|null} */
            interpreterSex?: "female" | "male" | null;
            room?: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            roomId?: string | null;
            overbookReason?: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            responsibleId?: string | null;
            notes?: string;
        };
        /** @description Held, nobody came, cancelled, moved to another time, or taken back */
        InterviewMove: {
            /** @description Participants who were heard */
            attendedIds: string[];
            /** @default  */
            reason: string;
            /** @enum {string} */
            move: "hold";
        } | {
            /** @default  */
            reason: string;
            /** @enum {string} */
            move: "report-no-show";
        } | {
            /** @description Why, for colleagues */
            reason: string;
            /** @enum {string} */
            move: "cancel";
        } | {
            /** @description Why, for colleagues */
            reason: string;
            /** @enum {string} */
            move: "take-back";
        } | {
            /**
             * Format: date
             * @description Day of the interview, at the office
             * @example 2026-03-01
             */
            date: string;
            /**
             * @description Time on the clock of the office, HH:MM
             * @example 09:30
             */
            time: string;
            /**
             * @description Planned length, minutes
             * @default 90
             */
            durationMinutes: number;
            /** @description Where it takes place */
            place: string;
            /**
             * @description A room elsewhere; empty when a room of the office is chosen
             * @default
             */
            room: string;
            /**
             * Format: uuid
             * @description Room of the office
             * @default null
             */
            roomId: string | null;
            /**
             * Format: uuid
             * @description Interpreter of the office
             * @default null
             */
            interpreterId: string | null;
            /**
             * @description Why room, interpreter or interviewer are taken though they are not free; empty: they are not
             * @default
             */
            overbookReason: string;
            /** @description Why, for colleagues */
            reason: string;
            /** @enum {string} */
            move: "reschedule";
        };
        /** @description Decisions on a case, latest first */
        DecisionList: {
            items: components["schemas"]["Decision"][];
        };
        /** @description A decision of the receiving state */
        Decision: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            decidedOn: string;
            authority: string;
            referenceNumber: string;
            note: string;
            members: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                personId: string;
                name: string;
                nameLocal: string;
                outcome: components["schemas"]["DecisionOutcome"];
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                validUntil: string | null;
                /** @description Not replaced by a later decision on this person */
                isStanding: boolean;
            }[];
            /**
             * Format: date
             * @description Last day on which a review of a denial may be asked for; null without a denial
             * @example 2026-03-01
             */
            reviewUntil: string | null;
            reviewRule: {
                sourceNote: string;
                /** @description Whether the period was found in a published source */
                isVerified: boolean;
            } | null;
            recordedBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
            recordedAt: string;
            withdrawnAt: string | null;
            withdrawReason: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description What the receiving state answered
         * @enum {string}
         */
        DecisionOutcome: "accepted" | "denied" | "deferred" | "more-information";
        /** @description A decision on some or all members of a case */
        DecisionInput: {
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            decidedOn: string;
            /** @description Who decided, e.g. the ministry */
            authority: string;
            /**
             * @description Number of the decision, as the authority writes it
             * @default
             */
            referenceNumber: string;
            /** @default  */
            note: string;
            /** @description The answer for each member decided upon */
            members: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                personId: string;
                outcome: components["schemas"]["DecisionOutcome"];
                /**
                 * Format: date
                 * @description First day an acceptance no longer holds; null: as the programme rules
                 * @default null
                 * @example 2026-03-01
                 */
                validUntil: string | null;
            }[];
        };
        /**
         * @description Where an import of referrals stands
         * @enum {string}
         */
        ReferralImportState: "checking" | "refused" | "checked" | "importing" | "stopped" | "done" | "discarded";
        ReferralImportPage: {
            items: components["schemas"]["ReferralImport"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description An import of a file of referrals */
        ReferralImport: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            fileName: string;
            /**
             * @description Format of the file; null until known
             * @enum {string|null}
             */
            format: "csv" | "xlsx" | null;
            sizeBytes: number;
            state: components["schemas"]["ReferralImportState"];
            /** @description Why the file was refused as a whole, or why creating cases broke off */
            problem: {
                code: string;
                params: {
                    [key: string]: string | number | boolean | (null);
                };
            } | null;
            /**
             * Format: uuid
             * @description The job that checks or creates, with its progress
             */
            jobId: string | null;
            counts: components["schemas"]["ReferralImportCounts"];
            createdAt: string;
            confirmedAt: string | null;
            finishedAt: string | null;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        ReferralImportCounts: {
            /** @description Rows of the file, without its header */
            rows: number;
            rejectedRows: number;
            families: number;
            /** @description Families that become cases, unless they are to be skipped */
            ready: number;
            readyPeople: number;
            /** @description Families with a row that cannot be accepted */
            rejected: number;
            /** @description Families whose referral is known already */
            alreadyThere: number;
            created: number;
            skipped: number;
            /** @description Ready families with somebody who seems to be known */
            duplicates: number;
            /** @description Those of them nobody has decided about */
            undecided: number;
        };
        /** @description The columns of the template, in its order */
        ReferralColumnList: {
            items: components["schemas"]["ReferralColumn"][];
        };
        /** @description A column of the template for referrals */
        ReferralColumn: {
            /** @description Name in the header of the template */
            name: string;
            /**
             * @description Whether it says something of the family or of one person
             * @enum {string}
             */
            about: "family" | "person";
            /** @description Whether every family (or person) needs it */
            isRequired: boolean;
            /** @description What it means, in English; screens translate by the name */
            description: string;
            /** @description What may stand in it; empty where that is free */
            choices: string[];
            example: string;
            /** @description Other headers by which it is recognised */
            aliases: string[];
        };
        /**
         * @description What became, or is to become, of a family of the file; already-there: its referral is known
         * @enum {string}
         */
        ReferralFamilyState: "ready" | "rejected" | "already-there" | "created" | "skipped";
        ReferralFamilyPage: {
            items: components["schemas"]["ReferralFamily"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description A family of the file */
        ReferralFamily: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            referralSource: string;
            referralNumber: string;
            firstRow: number;
            size: number;
            /** @description Name of the principal applicant */
            name: string;
            nameLocal: string;
            state: components["schemas"]["ReferralFamilyState"];
            choice: components["schemas"]["ReferralImportChoice"] | null;
            /**
             * Format: uuid
             * @description The case it became, or is, where it may be seen
             */
            caseId: string | null;
            caseNumber: string | null;
            duplicates: components["schemas"]["LikelyDuplicate"][];
        };
        /**
         * @description Create the case all the same, or leave the family out
         * @enum {string}
         */
        ReferralImportChoice: "create" | "skip";
        /** @description Somebody of the file who seems to be known already */
        LikelyDuplicate: {
            rowNumber: number;
            /** @description As the file says */
            name: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            birthDate: string;
            /**
             * @description other-office: all that is told is that the person exists there
             * @enum {string}
             */
            place: "own-scope" | "other-office" | "same-file";
            /** @enum {string} */
            reason: "registration-number" | "name-and-birth-date" | "name-and-near-birth-date";
            /** @description Sum of the reasons in bits; null within one file and for other offices */
            score: number | null;
            /** @description Agreements and what they weigh, strongest first */
            reasons: components["schemas"]["DuplicateReason"][];
            known: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                caseId: string;
                caseNumber: string;
                name: string;
                nameLocal: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                birthDate: string;
                registrationNumber: string | null;
            } | null;
            /** @description The earlier row of the same file */
            otherRow: number | null;
        };
        ReadReferralRowPage: {
            items: components["schemas"]["ReadReferralRow"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description A row of the file as it was understood */
        ReadReferralRow: {
            /** @description Row of the file, the header being row 1 */
            rowNumber: number;
            referralNumber: string;
            /** @description Whether the row, or another of its family, cannot be accepted */
            isRejected: boolean;
            /** @description Given and family names in Latin letters */
            name: string;
            /** @description Null where a cell of the row cannot be accepted */
            person: {
                nameLocal: string;
                /** @enum {string} */
                relationship: "principal-applicant" | "spouse" | "partner" | "child" | "step-child" | "adopted-child" | "foster-child" | "parent" | "sibling" | "grandparent" | "grandchild" | "other-dependant" | "unrelated-minor";
                /** @enum {string} */
                sex: "female" | "male" | "other" | "unknown";
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                birthDate: string;
                /** @enum {string} */
                birthDatePrecision: "day" | "month" | "year" | "estimated";
                nationality: string | null;
                language: string | null;
                phone: string | null;
                registrationNumber: string | null;
            } | null;
        };
        RejectedReferralRowPage: {
            items: components["schemas"]["RejectedReferralRow"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description A row of the file that cannot be accepted, and why */
        RejectedReferralRow: {
            /** @description Row of the file, the header being row 1 */
            rowNumber: number;
            referralNumber: string;
            name: string;
            errors: {
                /** @description Column of the template; empty for the row or family as a whole */
                column: string;
                code: string;
                /** @description What is wrong, in English */
                reason: string;
                /** @description What to do about it, in English */
                remedy: string;
                params: {
                    [key: string]: string | number | boolean | (null);
                };
            }[];
        };
        /** @description What to do with families that seem to be known */
        ReferralImportChoiceInput: {
            choice: components["schemas"]["ReferralImportChoice"];
            /**
             * @description The families; null for all that nobody has decided about
             * @default null
             */
            familyIds: string[] | null;
        };
        /** @description A health assessment being begun */
        NewHealthAssessmentInput: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /**
             * Format: date
             * @description Day of the appointment; null: examined without one
             * @example 2026-03-01
             */
            plannedOn: string | null;
            site: string;
            physician: string;
        };
        /** @description A health assessment; for health staff only */
        HealthAssessment: {
            /**
             * Format: date
             * @description Day of the appointment; null: came without one
             * @example 2026-03-01
             */
            plannedOn: string | null;
            /** @description Clinic */
            site: string;
            /** @description Panel physician */
            physician: string;
            /**
             * Format: date
             * @description Day of examination; null: not examined yet
             * @example 2026-03-01
             */
            examinedOn: string | null;
            /**
             * Format: date
             * @description Day of the last test that counts, e.g. chest x-ray or culture
             * @example 2026-03-01
             */
            lastTestOn: string | null;
            /** @description Class of tuberculosis; null: not screened */
            tbClass: components["schemas"]["TbClass"] | null;
            /**
             * @description Conditions other than tuberculosis
             * @default []
             */
            conditions: components["schemas"]["HealthCondition"][];
            outcome: components["schemas"]["AssessmentOutcome"];
            /** @description Number of the waiver under which a class A condition is admitted */
            waiverReference: string;
            /**
             * @description Needs that movement and integration staff will see
             * @default []
             */
            needs: components["schemas"]["NeedCode"][];
            /** @description For health staff only */
            clinicalNote: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                birthDate: string;
                sex: string;
            };
            state: components["schemas"]["AssessmentState"];
            /** @description Null while not examined, or when the programme asks for none */
            holds: components["schemas"]["AssessmentValidity"] | null;
            signedBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
            /** @description Instant in UTC */
            signedAt: string | null;
            /**
             * Format: uuid
             * @description The signed assessment that this one takes the place of
             */
            correctsId: string | null;
            correctionReason: string;
            cancelReason: components["schemas"]["AssessmentCancelReason"] | null;
            cancelNote: string;
            /** @description Whether the programme screens this person for tuberculosis */
            needsTbClass: boolean;
            /**
             * @description The day from which the programme counts the assessment
             * @enum {string}
             */
            countsFrom: "examined-on" | "last-test-on" | "issued-on";
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description no-class: normal; a: infectious; b0: treated abroad; b1: signs, infectious disease ruled out; b2: latent; b3: contact of a case
         * @enum {string}
         */
        TbClass: "no-class" | "a" | "b0" | "b1" | "b2" | "b3";
        /**
         * @description A condition that matters for admission, travel or arrival
         * @enum {string}
         */
        HealthCondition: "infectious-syphilis" | "gonorrhoea" | "infectious-hansens-disease" | "harmful-mental-disorder" | "substance-use-disorder" | "pregnancy" | "serious-mental-illness" | "hiv" | "treated-syphilis" | "treated-hansens-disease" | "hepatitis-b" | "hepatitis-c" | "diabetes" | "hypertension" | "heart-disease" | "lung-disease" | "kidney-disease" | "kidney-failure" | "cancer" | "epilepsy" | "blood-disorder" | "malnutrition" | "physical-disability" | "visual-impairment" | "hearing-impairment" | "intellectual-disability" | "recent-surgery" | "other";
        /**
         * @description pending: in progress; cleared: fit; conditional: fit with conditions; refused: not cleared
         * @enum {string}
         */
        AssessmentOutcome: "pending" | "cleared" | "conditional" | "refused";
        /**
         * @description What must be seen to in travel or placement, never the reason
         * @enum {string}
         */
        NeedCode: "cannot-use-steps" | "wheelchair" | "stretcher" | "oxygen" | "operational-escort" | "nurse-escort" | "doctor-escort" | "pregnancy-travel-limit" | "regular-medication" | "vision-support" | "hearing-support" | "interpreter" | "ground-floor-home" | "accessible-home" | "dialysis-near" | "early-medical-follow-up";
        /**
         * @description Where a health assessment stands
         * @enum {string}
         */
        AssessmentState: "planned" | "examined" | "signed" | "superseded" | "cancelled";
        /** @description When an assessment holds, and by which rule */
        AssessmentValidity: {
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            from: string;
            /**
             * Format: date
             * @description First day it no longer holds; null: without end
             * @example 2026-03-01
             */
            until: string | null;
            /** @description Source of the rule that ends it */
            sourceNote: string;
            /** @description Whether that rule was checked against its source */
            isVerified: boolean;
        };
        /**
         * @description Why an assessment did not take place
         * @enum {string}
         */
        AssessmentCancelReason: "no-show" | "moved" | "ill" | "site-closed" | "entered-in-error" | "other";
        /** @description What is known of a health assessment so far */
        HealthAssessmentInput: {
            /**
             * Format: date
             * @description Day of the appointment; null: came without one
             * @example 2026-03-01
             */
            plannedOn: string | null;
            /** @description Clinic */
            site: string;
            /** @description Panel physician */
            physician: string;
            /**
             * Format: date
             * @description Day of examination; null: not examined yet
             * @example 2026-03-01
             */
            examinedOn: string | null;
            /**
             * Format: date
             * @description Day of the last test that counts, e.g. chest x-ray or culture
             * @example 2026-03-01
             */
            lastTestOn: string | null;
            /** @description Class of tuberculosis; null: not screened */
            tbClass: components["schemas"]["TbClass"] | null;
            /**
             * @description Conditions other than tuberculosis
             * @default []
             */
            conditions: components["schemas"]["HealthCondition"][];
            outcome: components["schemas"]["AssessmentOutcome"];
            /** @description Number of the waiver under which a class A condition is admitted */
            waiverReference: string;
            /**
             * @description Needs that movement and integration staff will see
             * @default []
             */
            needs: components["schemas"]["NeedCode"][];
            /** @description For health staff only */
            clinicalNote: string;
        };
        /** @description Begins the assessment that will take the place of a signed one */
        AssessmentCorrectionInput: {
            /** @description Why the signed assessment is wrong or out of date */
            reason: string;
        };
        /** @description Why an assessment does not take place */
        AssessmentCancellation: {
            reason: components["schemas"]["AssessmentCancelReason"];
            /** @default  */
            note: string;
        };
        /** @description A fit-to-fly check */
        FitCheckInput: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            checkedOn: string;
            result: components["schemas"]["FitResult"];
            /**
             * Format: date
             * @description With delay: first day the person may be checked again
             * @example 2026-03-01
             */
            delayUntil: string | null;
            /**
             * @description Needs that movement and integration staff will see
             * @default []
             */
            needs: components["schemas"]["NeedCode"][];
            /** @description For health staff only */
            clinicalNote: string;
        };
        /**
         * @description What a fit-to-fly check came to
         * @enum {string}
         */
        FitResult: "fit" | "fit-with-conditions" | "delay" | "unfit";
        /** @description A fit-to-fly check; for health staff only */
        FitCheck: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            checkedOn: string;
            result: components["schemas"]["FitResult"];
            /**
             * Format: date
             * @description With delay: first day the person may be checked again
             * @example 2026-03-01
             */
            delayUntil: string | null;
            /**
             * @description Needs that movement and integration staff will see
             * @default []
             */
            needs: components["schemas"]["NeedCode"][];
            /** @description For health staff only */
            clinicalNote: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: date
             * @description First day it no longer allows departure; null: it never did
             * @example 2026-03-01
             */
            validUntil: string | null;
            recordedBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
            recordedAt: string;
            withdrawnAt: string | null;
            withdrawReason: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description Why a check is taken back */
        FitCheckWithdrawal: {
            reason: string;
        };
        /** @description A medical hold being placed */
        MedicalHoldInput: {
            /**
             * Format: uuid
             * @description Who is held
             */
            personId: string;
            /** @description The gates it stops */
            gates: components["schemas"]["Gate"][];
            /**
             * Format: date
             * @description When it must be looked at again
             * @example 2026-03-01
             */
            reviewOn: string;
            /** @description The reason, for health staff only */
            clinicalReason: string;
        };
        /** @description A medical hold; for health staff only */
        MedicalHold: {
            /**
             * Format: uuid
             * @description Identifier of the hold, by which it is released
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string | null;
            gates: components["schemas"]["Gate"][];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            reviewOn: string;
            /** @description Null when it was placed outside the clinic */
            clinicalReason: string | null;
            placedAt: string;
            placedBy: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
            releasedAt: string | null;
            version: number;
        };
        /** @description Why a medical hold ends */
        MedicalHoldRelease: {
            /** @description For health staff only */
            reason: string;
        };
        /** @description Every validity band, by destination, class and day */
        ValidityBandList: {
            items: components["schemas"]["ValidityBand"][];
        };
        /** @description How long an assessment holds when it came to this */
        ValidityBand: {
            /** @description Country of destination (ISO 3166-1 alpha-2); null: those without bands of their own */
            destination: string | null;
            /** @description For this class of tuberculosis; null: for every class */
            tbClass: components["schemas"]["TbClass"] | null;
            /** @description For people with this condition; null: for everybody */
            condition: components["schemas"]["HealthCondition"] | null;
            /** @description Months an assessment holds */
            months: number;
            /**
             * Format: date
             * @description First day of examination to which it applies
             * @example 2026-03-01
             */
            effectiveFrom: string;
            /** @description Where the rule comes from */
            sourceNote: string;
            /** @description Whether the rule was checked against its source */
            isVerified: boolean;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description How long an assessment holds when it came to this */
        ValidityBandInput: {
            /** @description Country of destination (ISO 3166-1 alpha-2); null: those without bands of their own */
            destination: string | null;
            /** @description For this class of tuberculosis; null: for every class */
            tbClass: components["schemas"]["TbClass"] | null;
            /** @description For people with this condition; null: for everybody */
            condition: components["schemas"]["HealthCondition"] | null;
            /** @description Months an assessment holds */
            months: number;
            /**
             * Format: date
             * @description First day of examination to which it applies
             * @example 2026-03-01
             */
            effectiveFrom: string;
            /** @description Where the rule comes from */
            sourceNote: string;
            /** @description Whether the rule was checked against its source */
            isVerified: boolean;
        };
        /**
         * @description examined: to be signed; missed: the appointment has passed; planned; due: nothing holds; expiring: ends within the days asked for; not-cleared
         * @enum {string}
         */
        ClinicReason: "examined" | "missed" | "planned" | "due" | "expiring" | "not-cleared";
        ClinicPage: {
            items: components["schemas"]["ClinicRow"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description A person for whom the clinic has something to do */
        ClinicRow: {
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                birthDate: string;
                sex: string;
            };
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            officeId: string;
            priority: string;
            programme: {
                code: string;
                name: string;
            };
            reason: components["schemas"]["ClinicReason"];
            /**
             * Format: date
             * @description First day the clearance no longer holds; null: none or without end
             * @example 2026-03-01
             */
            clearedUntil: string | null;
            /** @description The assessment that is open */
            assessment: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                state: components["schemas"]["AssessmentState"];
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                plannedOn: string | null;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                examinedOn: string | null;
            } | null;
            windowState: components["schemas"]["WindowState"];
            /**
             * Format: date
             * @description First day the family can no longer travel
             * @example 2026-03-01
             */
            closesOn: string | null;
            /** @description Whether a medical hold stands */
            isHeld: boolean;
        };
        /** @description People on the work list, by reason */
        ClinicCounts: {
            counts: {
                [key: string]: number;
            };
            /** @description Counting stops here; a count that high means "or more" */
            limit: number;
        };
        /** @description The health of a family without any findings */
        CaseHealthSummary: {
            members: components["schemas"]["MemberHealthSummary"][];
        };
        /** @description Cleared or not, until when, and the needs that follow; no findings */
        MemberHealthSummary: {
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
            };
            isTravelling: boolean;
            items: {
                requirementCode: string;
                title: string;
                /**
                 * @description How it stands for a departure today
                 * @enum {string}
                 */
                state: "not-applicable" | "ok" | "not-yet" | "pending" | "stale" | "expired" | "refused" | "missing";
                /**
                 * Format: date
                 * @description First day it no longer holds; null: none or without end
                 * @example 2026-03-01
                 */
                clearedUntil: string | null;
            }[];
            needs: components["schemas"]["NeedCode"][];
            /** @description Whether a medical hold stands */
            isHeld: boolean;
        };
        NeedsPage: {
            items: components["schemas"]["NeedsRow"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description A person who needs something in travel or placement */
        NeedsRow: {
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
            };
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            programme: {
                code: string;
                name: string;
            };
            needs: components["schemas"]["NeedCode"][];
            /**
             * Format: date
             * @description First day the family can no longer travel
             * @example 2026-03-01
             */
            closesOn: string | null;
            stage: string;
        };
        /** @description Health records of a family; for health staff only */
        CaseHealth: {
            members: components["schemas"]["PersonHealth"][];
        };
        /** @description Health records of one person; for health staff only */
        PersonHealth: {
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                birthDate: string;
                sex: string;
            };
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            isTravelling: boolean;
            /** @description Needs that stand, as everybody sees them */
            needs: components["schemas"]["NeedCode"][];
            assessments: components["schemas"]["HealthAssessment"][];
            fitChecks: components["schemas"]["FitCheck"][];
            holds: components["schemas"]["MedicalHold"][];
        };
        /** @description Every course */
        CourseList: {
            items: components["schemas"]["Course"][];
        };
        /** @description A course that meets the orientation requirement of programmes */
        Course: {
            /**
             * @description Stable code
             * @example US-CO-ADULT
             */
            code: string;
            name: string;
            /** @description Programmes whose requirement it meets */
            programmeCodes: string[];
            curriculum: components["schemas"]["Curriculum"];
            /** @description From this age on the first day */
            minAge: number;
            /** @description Below this age on the first day; null: no upper age */
            maxAge: number | null;
            /** @description Length in hours */
            hours: number;
            /** @description Days it is spread over */
            days: number;
            /** @description Share of its days that must be attended to complete it */
            minAttendancePercent: number;
            /** @description Usual number of participants */
            capacity: number;
            /** @default [] */
            topics: components["schemas"]["CourseTopic"][];
            /** @description Where ages and length come from */
            sourceNote: string;
            /** @description Whether they were checked against their source */
            isVerified: boolean;
            /** @description Whether new sessions may be planned */
            isActive: boolean;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description Who a course is made for
         * @enum {string}
         */
        Curriculum: "adult" | "youth" | "child" | "pre-literate" | "family";
        /**
         * @description What a course speaks about
         * @enum {string}
         */
        CourseTopic: "travel" | "agency-role" | "legal-status" | "language" | "public-assistance" | "law" | "community" | "employment" | "health" | "budgeting" | "housing" | "hygiene" | "safety" | "cultural-adjustment" | "education" | "transport";
        /** @description A course that meets the orientation requirement of programmes */
        CourseInput: {
            /**
             * @description Stable code
             * @example US-CO-ADULT
             */
            code: string;
            name: string;
            /** @description Programmes whose requirement it meets */
            programmeCodes: string[];
            curriculum: components["schemas"]["Curriculum"];
            /** @description From this age on the first day */
            minAge: number;
            /** @description Below this age on the first day; null: no upper age */
            maxAge: number | null;
            /** @description Length in hours */
            hours: number;
            /** @description Days it is spread over */
            days: number;
            /** @description Share of its days that must be attended to complete it */
            minAttendancePercent: number;
            /** @description Usual number of participants */
            capacity: number;
            /** @default [] */
            topics: components["schemas"]["CourseTopic"][];
            /** @description Where ages and length come from */
            sourceNote: string;
            /** @description Whether they were checked against their source */
            isVerified: boolean;
            /** @description Whether new sessions may be planned */
            isActive: boolean;
        };
        /**
         * @description Where a session stands
         * @enum {string}
         */
        SessionState: "planned" | "completed" | "cancelled";
        SessionPage: {
            items: components["schemas"]["SessionRow"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description A session as lists show it */
        SessionRow: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            course: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                code: string;
                name: string;
            };
            office: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            };
            state: components["schemas"]["SessionState"];
            site: string;
            language: string;
            trainer: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            firstDay: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            lastDay: string;
            capacity: number;
            /** @description People enrolled, without those minded */
            participants: number;
            childmindingPlaces: number;
            /** @description Children minded */
            minded: number;
            isMakeUp: boolean;
        };
        /** @description A session being planned */
        NewSessionInput: {
            /** @description Where it takes place */
            site: string;
            /** @description Language of teaching, or that is interpreted into */
            language: string;
            /**
             * Format: uuid
             * @description Who teaches
             */
            trainerId: string | null;
            interpreter: string;
            /** @description Places for participants */
            capacity: number;
            /** @description Places for children minded meanwhile */
            childmindingPlaces: number;
            /** @description For people who missed days of an earlier session: may be shorter than the course */
            isMakeUp: boolean;
            days: {
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                day: string;
                /**
                 * @description Local time, HH:MM
                 * @example 09:00
                 */
                startsAt: string;
                /**
                 * @description Local time, HH:MM
                 * @example 09:00
                 */
                endsAt: string;
            }[];
            note: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            courseId: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            officeId: string;
        };
        /** @description A session with its days */
        OrientationSession: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            course: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                code: string;
                name: string;
                days: number;
                minAttendancePercent: number;
                minAge: number;
                maxAge: number | null;
            };
            office: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            };
            state: components["schemas"]["SessionState"];
            site: string;
            language: string;
            trainer: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            firstDay: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            lastDay: string;
            capacity: number;
            /** @description People enrolled, without those minded */
            participants: number;
            childmindingPlaces: number;
            /** @description Children minded */
            minded: number;
            isMakeUp: boolean;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            trainerId: string | null;
            interpreter: string;
            note: string;
            /** @description Why it was cancelled or opened again */
            reason: string;
            days: {
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                day: string;
                /**
                 * @description Local time, HH:MM
                 * @example 09:00
                 */
                startsAt: string;
                /**
                 * @description Local time, HH:MM
                 * @example 09:00
                 */
                endsAt: string;
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
            }[];
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description Facts of a planned session */
        SessionInput: {
            /** @description Where it takes place */
            site: string;
            /** @description Language of teaching, or that is interpreted into */
            language: string;
            /**
             * Format: uuid
             * @description Who teaches
             */
            trainerId: string | null;
            interpreter: string;
            /** @description Places for participants */
            capacity: number;
            /** @description Places for children minded meanwhile */
            childmindingPlaces: number;
            /** @description For people who missed days of an earlier session: may be shorter than the course */
            isMakeUp: boolean;
            days: {
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                day: string;
                /**
                 * @description Local time, HH:MM
                 * @example 09:00
                 */
                startsAt: string;
                /**
                 * @description Local time, HH:MM
                 * @example 09:00
                 */
                endsAt: string;
            }[];
            note: string;
        };
        /** @description Why a session is cancelled or opened again */
        SessionReason: {
            reason: string;
        };
        WaitingForCoursePage: {
            items: components["schemas"]["WaitingForCourse"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description Somebody who needs the course and has no place in a session */
        WaitingForCourse: {
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                birthDate: string;
                language: string | null;
            };
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            /** @description Travelling members of the case */
            familySize: number;
            programme: {
                code: string;
                name: string;
            };
            /**
             * @description How the requirement stands for a departure today
             * @enum {string}
             */
            state: "not-applicable" | "ok" | "not-yet" | "pending" | "stale" | "expired" | "refused" | "missing";
            /**
             * Format: date
             * @description First day the family can no longer travel
             * @example 2026-03-01
             */
            closesOn: string | null;
            /** @description Whether an earlier session was not completed */
            hasMissedDays: boolean;
        };
        /** @description Everybody enrolled in a session, family by family */
        EnrolmentList: {
            items: components["schemas"]["Enrolment"][];
        };
        /** @description Somebody enrolled in a session, with attendance */
        Enrolment: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                birthDate: string;
                language: string | null;
            };
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            kind: components["schemas"]["EnrolmentKind"];
            state: components["schemas"]["EnrolmentState"];
            /** @description Attendance by identifier of the day */
            marks: {
                [key: string]: components["schemas"]["AttendanceMark"];
            };
            /** @description Days attended in the session that this one makes up for */
            earlierDays: number;
            /** @description Whether the marks so far are enough */
            wouldComplete: boolean;
            certificateNumber: string | null;
            /** @description Needs stated by other stages, never the reason */
            needs: string[];
            withdrawReason: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description Whether somebody takes part or is minded meanwhile
         * @enum {string}
         */
        EnrolmentKind: "participant" | "childminding";
        /**
         * @description Where an enrolment stands
         * @enum {string}
         */
        EnrolmentState: "enrolled" | "completed" | "not-completed" | "withdrawn";
        /**
         * @description How somebody attended a day
         * @enum {string}
         */
        AttendanceMark: "present" | "late" | "absent" | "excused";
        /** @description People to enrol in a session, all or none of them */
        EnrolmentInput: {
            people: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                personId: string;
                kind: components["schemas"]["EnrolmentKind"];
            }[];
        };
        /** @description A family, and what each member may do in a session */
        FamilyPlaces: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            members: {
                person: {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID)
                     */
                    id: string;
                    name: string;
                    nameLocal: string;
                    /**
                     * Format: date
                     * @description A day, YYYY-MM-DD
                     * @example 2026-03-01
                     */
                    birthDate: string;
                };
                /** @description What to enrol as; null: not at all */
                suggested: components["schemas"]["EnrolmentKind"] | null;
                /** @description The problem that keeps the person out */
                obstacle: {
                    code: string;
                    params?: {
                        [key: string]: string | number;
                    };
                } | null;
            }[];
        };
        /** @description Why somebody will not come */
        EnrolmentWithdrawal: {
            reason: string;
        };
        /** @description Marks of one participant by identifier of the day */
        AttendanceInput: {
            marks: {
                [key: string]: components["schemas"]["AttendanceMark"] | null;
            };
        };
        /** @description Sessions and results of a family */
        CaseOrientation: {
            members: {
                person: {
                    /**
                     * Format: uuid
                     * @description Identifier (UUID)
                     */
                    id: string;
                    name: string;
                    nameLocal: string;
                };
                /**
                 * @description How the requirement stands for a departure today; null: the programme asks for none
                 * @enum {string|null}
                 */
                state: "not-applicable" | "ok" | "not-yet" | "pending" | "stale" | "expired" | "refused" | "missing" | null;
                enrolments: components["schemas"]["CaseEnrolment"][];
            }[];
        };
        /** @description A place that a member of a case has or had in a session */
        CaseEnrolment: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            kind: components["schemas"]["EnrolmentKind"];
            state: components["schemas"]["EnrolmentState"];
            certificateNumber: string | null;
            session: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                state: components["schemas"]["SessionState"];
                course: string;
                site: string;
                language: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                firstDay: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                lastDay: string;
            };
            daysAttended: number;
            /** @description Days of the session */
            days: number;
        };
        MovementPage: {
            items: components["schemas"]["MovementRow"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        MovementRow: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            name: string;
            nameLocal: string;
            travellers: number;
            /** @description Travellers under two today */
            infants: number;
            /** @description Codes of needs, never their reason */
            needs: string[];
            closesOn: string | null;
            bookBy: string | null;
            /** Format: uuid */
            bookingId: string | null;
            bookingState: components["schemas"]["BookingState"] | null;
            /** @description Version, raised by every change; send it back as If-Match */
            bookingVersion: number | null;
            travelOn: string | null;
            isAtRisk: boolean;
        };
        /**
         * @description How a booking stands
         * @enum {string}
         */
        BookingState: "proposed" | "confirmed" | "departed" | "arrived" | "cancelled" | "deferred";
        BookingList: {
            items: components["schemas"]["Booking"][];
        };
        Booking: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            state: components["schemas"]["BookingState"];
            reason: components["schemas"]["CancellationReason"] | null;
            recordLocator: string;
            /** @description Day of the first departure, local */
            travelOn: string;
            /** @description Day of the last arrival, local */
            arrivesOn: string;
            /** @description Standing, not departed, and: its day is no longer in the travel window, a hold stands, other people travel than have seats, or a linked case is booked on another day */
            isAtRisk: boolean;
            segments: {
                carrier: string;
                /** @example RJ 261 */
                flightNumber: string;
                /**
                 * @description IATA code of an airport
                 * @example AMM
                 */
                fromAirport: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                departsOn: string;
                /** @description Local time, HH:MM */
                departsAt: string;
                /**
                 * @description IANA time zone of the airport
                 * @example Asia/Amman
                 */
                fromZone: string;
                /**
                 * @description IATA code of an airport
                 * @example AMM
                 */
                toAirport: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                arrivesOn: string;
                /** @description Local time, HH:MM */
                arrivesAt: string;
                /**
                 * @description IANA time zone of the airport
                 * @example Asia/Amman
                 */
                toZone: string;
                number: number;
            }[];
            travellers: components["schemas"]["BookingTraveller"][];
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @enum {string} */
        CancellationReason: "medical" | "pregnancy-or-birth" | "expired-check" | "exit-permit" | "security-hold" | "family-request" | "no-contact" | "flight-change" | "receiver-not-ready" | "policy-pause" | "detention" | "death";
        BookingTraveller: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            name: string;
            nameLocal: string;
            birthDate: string;
            ageCategory: components["schemas"]["AgeCategory"];
            serviceCodes: components["schemas"]["ServiceCode"][];
            state: components["schemas"]["TravellerState"];
        };
        /**
         * @description Kind of seat by age on the day
         * @enum {string}
         */
        AgeCategory: "infant" | "child" | "adult";
        /**
         * @description Special service request (IATA)
         * @enum {string}
         */
        ServiceCode: "WCHR" | "WCHS" | "WCHC" | "STCR" | "MEDA" | "OXYG" | "BLND" | "DEAF" | "INFT" | "BSCT" | "CHLD" | "UMNR" | "MAAS" | "LANG";
        /** @enum {string} */
        TravellerState: "booked" | "departed" | "no-show" | "offloaded" | "arrived";
        BookingInput: {
            /** @description Reference of the airline; empty while not known */
            recordLocator: string;
            segments: components["schemas"]["SegmentInput"][];
        };
        /** @description One flight, with local times */
        SegmentInput: {
            carrier: string;
            /** @example RJ 261 */
            flightNumber: string;
            /**
             * @description IATA code of an airport
             * @example AMM
             */
            fromAirport: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            departsOn: string;
            /** @description Local time, HH:MM */
            departsAt: string;
            /**
             * @description IANA time zone of the airport
             * @example Asia/Amman
             */
            fromZone: string;
            /**
             * @description IATA code of an airport
             * @example AMM
             */
            toAirport: string;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            arrivesOn: string;
            /** @description Local time, HH:MM */
            arrivesAt: string;
            /**
             * @description IANA time zone of the airport
             * @example Asia/Amman
             */
            toZone: string;
        };
        BookingMoveInput: {
            /** @enum {string} */
            move: "confirm" | "cancel" | "defer";
            reason: components["schemas"]["CancellationReason"] | null;
        };
        DepartureInput: {
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            on: string;
            absent: {
                /** Format: uuid */
                travellerId: string;
                /** @enum {string} */
                state: "no-show" | "offloaded";
            }[];
        };
        TakeBackInput: {
            /** @description What was wrong, shown on the timeline */
            reason: string;
        };
        ArrivalInput: {
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            on: string;
        };
        PlacementPage: {
            items: components["schemas"]["PlacementRow"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description A case that waits for a place, is offered, or is assured */
        PlacementRow: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            /** @description Name of the principal applicant */
            name: string;
            nameLocal: string;
            programme: {
                code: string;
                name: string;
            };
            /** @description Travelling members */
            people: number;
            /** @description Codes of needs, never their reason */
            needs: string[];
            /**
             * Format: date
             * @description First day the family can no longer travel
             * @example 2026-03-01
             */
            closesOn: string | null;
            /**
             * Format: date
             * @description Referred on (waiting), offered on (offered), or assured on (assured)
             * @example 2026-03-01
             */
            since: string;
            /** @description Agencies that declined the case so far */
            refusals: number;
            /** @description The offer that stands; null while waiting */
            placement: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                state: components["schemas"]["PlacementState"];
                agency: components["schemas"]["NamedAgency"];
                place: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                expectedOn: string;
                /** @description Version, raised by every change; send it back as If-Match */
                version: number;
            } | null;
        };
        /**
         * @description How an offer of a case to a receiving agency stands
         * @enum {string}
         */
        PlacementState: "offered" | "accepted" | "declined" | "withdrawn";
        /** @description A receiving agency, by name */
        NamedAgency: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            code: string;
            name: string;
        };
        PlacementList: {
            items: components["schemas"]["Placement"][];
        };
        /** @description An offer of a case to a receiving agency, and what became of it */
        Placement: {
            /** @description City or site the family would live in */
            place: string;
            /**
             * Format: date
             * @description Day the family is expected to arrive; decides which period of the agency’s capacity counts
             * @example 2026-03-01
             */
            expectedOn: string;
            /** @description Relatives or friends there, and how near; empty when there are none */
            familyTie: string;
            note: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            agency: components["schemas"]["NamedAgency"];
            state: components["schemas"]["PlacementState"];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            offeredOn: string;
            /** @description Travelling members, counted when offered, changed or accepted */
            people: number;
            /** @description Codes of needs, never their reason */
            needs: string[];
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            assuredOn: string | null;
            /**
             * Format: date
             * @description As stated on acceptance; null: as the requirement says
             * @example 2026-03-01
             */
            validUntil: string | null;
            /** @description Why it was declined or withdrawn */
            reason: (components["schemas"]["PlacementDeclineReason"] | components["schemas"]["PlacementWithdrawalReason"]) | null;
            /**
             * Format: date
             * @description Day the family arrived, once it has
             * @example 2026-03-01
             */
            arrivedOn: string | null;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description Why an agency does not take a case
         * @enum {string}
         */
        PlacementDeclineReason: "no-capacity" | "no-housing" | "household-size" | "care-not-available" | "language-not-supported" | "far-from-family" | "other";
        /**
         * @description Why an offer or an assurance is taken back
         * @enum {string}
         */
        PlacementWithdrawalReason: "family-tie-elsewhere" | "family-request" | "agency-request" | "family-changed" | "case-stopped" | "entered-in-error";
        /** @description A case offered to a receiving agency */
        PlacementOffer: {
            /** @description City or site the family would live in */
            place: string;
            /**
             * Format: date
             * @description Day the family is expected to arrive; decides which period of the agency’s capacity counts
             * @example 2026-03-01
             */
            expectedOn: string;
            /** @description Relatives or friends there, and how near; empty when there are none */
            familyTie: string;
            note: string;
            /**
             * Format: uuid
             * @description The agency that is asked
             */
            agencyId: string;
        };
        /** @description Facts of a standing placement */
        PlacementChange: {
            /** @description City or site the family would live in */
            place: string;
            /**
             * Format: date
             * @description Day the family is expected to arrive; decides which period of the agency’s capacity counts
             * @example 2026-03-01
             */
            expectedOn: string;
            /** @description Relatives or friends there, and how near; empty when there are none */
            familyTie: string;
            note: string;
        };
        /** @description The agency takes the case */
        PlacementAcceptance: {
            /**
             * Format: date
             * @description First day on which the assurance holds; not in the future
             * @example 2026-03-01
             */
            assuredOn: string;
            /**
             * Format: date
             * @description First day on which it no longer holds; null: as long as the requirement in force says
             * @example 2026-03-01
             */
            validUntil: string | null;
        };
        /** @description The agency does not take the case */
        PlacementRefusal: {
            reason: components["schemas"]["PlacementDeclineReason"];
        };
        /** @description An offer or an assurance is taken back */
        PlacementWithdrawal: {
            reason: components["schemas"]["PlacementWithdrawalReason"];
        };
        AgencyCapacityList: {
            items: components["schemas"]["AgencyCapacity"][];
        };
        /** @description Capacity of an agency in a period, with what is used of it */
        AgencyCapacity: {
            /**
             * Format: date
             * @description First day of the period
             * @example 2026-03-01
             */
            from: string;
            /**
             * Format: date
             * @description First day after the period
             * @example 2026-03-01
             */
            to: string;
            /** @description People whose arrival it can take */
            people: number;
            /** @description Where the number comes from */
            note: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            agency: components["schemas"]["NamedAgency"];
            /** @description People in offers the agency has not answered */
            offered: number;
            /** @description People it has assured, arrived or not, of every office */
            assured: number;
            /** @description Places left; negative when more are used than there are */
            free: number;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description How many people an agency can take within a period */
        CapacityInput: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            agencyId: string;
            /**
             * Format: date
             * @description First day of the period
             * @example 2026-03-01
             */
            from: string;
            /**
             * Format: date
             * @description First day after the period
             * @example 2026-03-01
             */
            to: string;
            /** @description People whose arrival it can take */
            people: number;
            /** @description Where the number comes from */
            note: string;
        };
        /** @description Size and needs of a case, and agencies that could take it */
        PlacementChoices: {
            /** @description Travelling members */
            people: number;
            /** @description Languages of the members */
            languages: string[];
            /** @description Codes of needs, never their reason */
            needs: string[];
            /** @description Country of destination (ISO 3166-1 alpha-2) */
            destination: string;
            agencies: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                code: string;
                name: string;
                /** @description Capacity on that day; null: none is stated, so nothing can be offered */
                capacity: {
                    /**
                     * Format: date
                     * @description A day, YYYY-MM-DD
                     * @example 2026-03-01
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description A day, YYYY-MM-DD
                     * @example 2026-03-01
                     */
                    to: string;
                    people: number;
                    /** @description People in offers the agency has not answered */
                    offered: number;
                    /** @description People it has assured, arrived or not, of every office */
                    assured: number;
                    /** @description Places left; negative when more are used than there are */
                    free: number;
                } | null;
            }[];
        };
        /**
         * @description How near an assured case is to its arrival
         * @enum {string}
         */
        ArrivalState: "assured" | "booked" | "departed";
        ArrivalPage: {
            items: components["schemas"]["ArrivalRow"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description An assured case that has not arrived */
        ArrivalRow: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            /** @description Name of the principal applicant */
            name: string;
            nameLocal: string;
            /** @description Travelling members */
            people: number;
            /** @description Codes of needs, never their reason */
            needs: string[];
            agency: components["schemas"]["NamedAgency"];
            place: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            placementId: string;
            state: components["schemas"]["ArrivalState"];
            /**
             * Format: date
             * @description Day of travel and the usual days on the way when booked; otherwise the day expected when offered
             * @example 2026-03-01
             */
            arrivesOn: string;
        };
        CoreServicePage: {
            items: components["schemas"]["CoreServiceRow"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description A service as the work list shows it */
        CoreServiceRow: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            /** @description Stable code; screens put the known ones into words */
            code: string;
            /** @description What is done, in English */
            title: string;
            /** @description Whose it is; null: of the whole case */
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
            } | null;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            dueOn: string;
            state: components["schemas"]["CoreServiceState"];
            /** @description Due before today and not recorded */
            isOverdue: boolean;
            /**
             * Format: date
             * @description Day it was given or found impossible
             * @example 2026-03-01
             */
            happenedOn: string | null;
            reason: components["schemas"]["NotPossibleReason"] | null;
            evidence: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
            caseNumber: string;
            /** @description Name of the principal applicant */
            name: string;
            nameLocal: string;
            agency: components["schemas"]["NamedAgency"] | null;
        };
        /**
         * @description How a service after arrival stands
         * @enum {string}
         */
        CoreServiceState: "due" | "done" | "not-possible";
        /**
         * @description Why a service is not given
         * @enum {string}
         */
        NotPossibleReason: "family-declined" | "given-by-others" | "not-applicable" | "did-not-arrive" | "moved-away" | "no-contact" | "not-available";
        CoreServiceSetList: {
            items: components["schemas"]["CoreServiceSet"][];
        };
        /** @description Services due after arrival, as dated data of a programme */
        CoreServiceSet: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /** @description null: every programme without a set of its own */
            programmeCode: string | null;
            /**
             * Format: date
             * @description Arrivals from this day on; a later set replaces an earlier one
             * @example 2026-03-01
             */
            effectiveFrom: string;
            note: string;
            /** @description Days after arrival from which the outcome can be assessed */
            outcomeFromDay: number;
            /** @description Days after arrival by which it is due */
            outcomeDueDay: number;
            /** @description Last day after arrival on which it can be assessed */
            outcomeUntilDay: number;
            /** @description Age from which the outcome asks for school */
            schoolAge: number;
            /** @description Age from which it asks for employment and language instead */
            adultAge: number;
            services: components["schemas"]["CoreServiceTemplate"][];
        };
        CoreServiceTemplate: {
            /**
             * @description Stable code; screens put the known ones into words
             * @example home-visit
             */
            code: string;
            /** @description What is done, in English */
            title: string;
            subject: components["schemas"]["CoreServiceSubject"];
            /** @description Completed years on arrival from which it is due */
            minAge: number | null;
            /** @description Completed years on arrival from which it is not */
            maxAge: number | null;
            /** @description Calendar days after arrival by which it is due */
            dueDays: number;
            /** @description Where the rule comes from */
            sourceNote: string;
            /** @description Whether that source was checked */
            isVerified: boolean;
        };
        /** @enum {string} */
        CoreServiceSubject: "case" | "person";
        /** @description Services after arrival of a family */
        ServicePlan: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            /**
             * Format: date
             * @description null: the family has not arrived, so nothing is due
             * @example 2026-03-01
             */
            arrivedOn: string | null;
            items: components["schemas"]["CoreService"][];
        };
        /** @description A service that a family or one of its members is due */
        CoreService: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            /** @description Stable code; screens put the known ones into words */
            code: string;
            /** @description What is done, in English */
            title: string;
            /** @description Whose it is; null: of the whole case */
            person: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
            } | null;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            dueOn: string;
            state: components["schemas"]["CoreServiceState"];
            /** @description Due before today and not recorded */
            isOverdue: boolean;
            /**
             * Format: date
             * @description Day it was given or found impossible
             * @example 2026-03-01
             */
            happenedOn: string | null;
            reason: components["schemas"]["NotPossibleReason"] | null;
            evidence: string;
            sourceNote: string;
            isVerified: boolean;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /** @description What happened with a service */
        CoreServiceMoveInput: {
            move: components["schemas"]["CoreServiceMove"];
            /**
             * Format: date
             * @description Day it happened: not in the future, not before the arrival
             * @example 2026-03-01
             */
            on: string;
            /** @description Needed to rule it out; otherwise null */
            reason: components["schemas"]["NotPossibleReason"] | null;
            /** @description What shows it: who, where, which paper */
            evidence: string;
        };
        /** @enum {string} */
        CoreServiceMove: "complete" | "rule-out" | "reopen";
        /**
         * @description How an outcome that is not recorded stands
         * @enum {string}
         */
        OutcomeState: "to-come" | "due" | "late" | "missed";
        OutcomePage: {
            items: components["schemas"]["OutcomeRow"][];
            /** @description Cursor of the next page; null at the end */
            next: string | null;
        };
        /** @description A case whose outcome is not recorded yet */
        OutcomeRow: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            /** @description Name of the principal applicant */
            name: string;
            nameLocal: string;
            /** @description Travelling members */
            people: number;
            agency: components["schemas"]["NamedAgency"] | null;
            /**
             * Format: date
             * @description A day, YYYY-MM-DD
             * @example 2026-03-01
             */
            arrivedOn: string;
            /**
             * Format: date
             * @description First day
             * @example 2026-03-01
             */
            from: string;
            /**
             * Format: date
             * @description Day by which it is due
             * @example 2026-03-01
             */
            dueOn: string;
            /**
             * Format: date
             * @description Last day
             * @example 2026-03-01
             */
            until: string;
            state: components["schemas"]["OutcomeState"];
        };
        /** @description The outcome of a case, or what is asked for it */
        CaseOutcome: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            caseNumber: string;
            /**
             * Format: date
             * @description null: the family has not arrived
             * @example 2026-03-01
             */
            arrivedOn: string | null;
            /** @description null until the family has arrived */
            window: components["schemas"]["OutcomeWindow"] | null;
            /** @description From which age school, and employment and language, are asked; null until arrival */
            ages: {
                school: number;
                adult: number;
            } | null;
            /** @description Members who travelled; which questions are asked follows from age and day */
            people: {
                /**
                 * Format: uuid
                 * @description Identifier (UUID)
                 */
                id: string;
                name: string;
                nameLocal: string;
                /**
                 * Format: date
                 * @description A day, YYYY-MM-DD
                 * @example 2026-03-01
                 */
                birthDate: string;
            }[];
            outcome: components["schemas"]["IntegrationOutcome"] | null;
        };
        /** @description The days on which an outcome can be assessed */
        OutcomeWindow: {
            /**
             * Format: date
             * @description First day
             * @example 2026-03-01
             */
            from: string;
            /**
             * Format: date
             * @description Day by which it is due
             * @example 2026-03-01
             */
            dueOn: string;
            /**
             * Format: date
             * @description Last day
             * @example 2026-03-01
             */
            until: string;
        };
        /** @description The recorded outcome of a case */
        IntegrationOutcome: {
            /**
             * Format: date
             * @description Day it was found out, within the window
             * @example 2026-03-01
             */
            assessedOn: string;
            housing: components["schemas"]["Housing"];
            healthAccess: components["schemas"]["HealthAccess"];
            selfSufficiency: components["schemas"]["SelfSufficiency"];
            people: components["schemas"]["PersonOutcome"][];
            note: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            id: string;
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            caseId: string;
            /** @description Version, raised by every change; send it back as If-Match */
            version: number;
        };
        /**
         * @description Where the family lives
         * @enum {string}
         */
        Housing: "own-lease" | "with-others" | "temporary" | "without";
        /**
         * @description Who of the family can get care
         * @enum {string}
         */
        HealthAccess: "everybody" | "some" | "nobody";
        /**
         * @description Whether the family lives of its own means
         * @enum {string}
         */
        SelfSufficiency: "own-means" | "partly-supported" | "supported";
        /** @description How a person fares */
        PersonOutcome: {
            /**
             * Format: uuid
             * @description Identifier (UUID)
             */
            personId: string;
            /** @description Of adults */
            employment: components["schemas"]["Employment"] | null;
            /** @description Of adults */
            languageLevel: components["schemas"]["LanguageLevel"] | null;
            /** @description Of children of school age */
            schooling: components["schemas"]["Schooling"] | null;
        };
        /**
         * @description Work of an adult
         * @enum {string}
         */
        Employment: "full-time" | "part-time" | "self-employed" | "in-training" | "looking" | "not-looking" | "not-available";
        /**
         * @description School of a child
         * @enum {string}
         */
        Schooling: "attending" | "enrolled" | "not-enrolled";
        /** @description How a family fares about 90 days after arrival */
        IntegrationOutcomeInput: {
            /**
             * Format: date
             * @description Day it was found out, within the window
             * @example 2026-03-01
             */
            assessedOn: string;
            housing: components["schemas"]["Housing"];
            healthAccess: components["schemas"]["HealthAccess"];
            selfSufficiency: components["schemas"]["SelfSufficiency"];
            people: components["schemas"]["PersonOutcome"][];
            note: string;
        };
        PipelineReport: {
            /** @description Day of the figures */
            asOf: string;
            totals: {
                cases: number;
                people: number;
                /** @description Cases whose stage is blocked */
                blocked: number;
                onHold: number;
            };
            stages: {
                stage: string;
                state: string;
                cases: number;
                people: number;
            }[];
            ageing: {
                stage: string;
                band: components["schemas"]["AgeingBand"];
                cases: number;
                people: number;
            }[];
            closing: {
                band: components["schemas"]["ClosingBand"];
                cases: number;
                people: number;
            }[];
            programmes: {
                /** Format: uuid */
                programmeId: string;
                name: string;
                stage: string;
                cases: number;
                people: number;
            }[];
            offices: {
                /** Format: uuid */
                officeId: string;
                name: string;
                stage: string;
                cases: number;
                people: number;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process runs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process can serve: the database answers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures for Prometheus */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session as it stands; asking keeps it from idling away */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description access.session.required: You are not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Sign in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description access.sign-in.wrong-credentials: The e-mail address or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description access.sign-in.locked: Too many wrong tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EventsController_events: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events: what to fetch again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.own-settings.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedViewsController_list: {
        parameters: {
            query: {
                page: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Saved views of a list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.own-settings.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedViewsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewInput"];
            };
        };
        responses: {
            /** @description Save a view; the same name replaces it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.own-settings.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedViewsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a saved view */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.own-settings.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectoryController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Names of active colleagues, offices and receiving agencies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Directory"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.directory.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.staff.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffInput"];
            };
        };
        responses: {
            /** @description Open an account */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.staff.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description access.staff.email-taken: This e-mail address has an account already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description access.staff.scope-missing: This account would see nothing
             *     access.staff.password-required: A new account needs a password
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffInput"];
            };
        };
        responses: {
            /** @description Change an account; its sessions end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.staff.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description access.staff.email-taken: This e-mail address has an account already
             *     access.staff.last-administrator: This is the last administrator
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description access.staff.scope-missing: This account would see nothing
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffController_changeOwnPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPassword"];
            };
        };
        responses: {
            /** @description Change one’s own password; one’s other sessions end */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.own-settings.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description access.password.wrong: This is not your password
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description access.sign-in.locked: Too many wrong tries */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    StaffController_changeOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnSettings"];
            };
        };
        responses: {
            /** @description Change one’s own language */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.own-settings.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficeController_offices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every office, closed ones included */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.office.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficeController_createOffice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeInput"];
            };
        };
        responses: {
            /** @description Open an office */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.office.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description access.office.code-taken: This code is in use already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description access.office.unknown-time-zone: There is no such time zone
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficeController_changeOffice: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeInput"];
            };
        };
        responses: {
            /** @description Change an office */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.office.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description access.office.code-taken: This code is in use already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description access.office.unknown-time-zone: There is no such time zone
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficeController_agencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every receiving agency, closed ones included */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.office.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficeController_createAgency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyInput"];
            };
        };
        responses: {
            /** @description Add a receiving agency */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.office.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description access.office.code-taken: This code is in use already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OfficeController_changeAgency: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyInput"];
            };
        };
        responses: {
            /** @description Change a receiving agency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.office.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description access.office.code-taken: This code is in use already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State and progress of a job */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.own-jobs.manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stop a job after what it is at */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right access.own-jobs.manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.job.finished: This job is over already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrailController_changes: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                staffId?: string;
                caseId?: string;
                table?: string;
                /** @description First day */
                from?: string;
                /** @description Last day */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right audit.log.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrailController_readsOfPersonalData: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                staffId?: string;
                caseId?: string;
                table?: string;
                /** @description First day */
                from?: string;
                /** @description Last day */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reads of personal data, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right audit.log.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrailController_seals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Seals, newest first, and how many entries wait for the next */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right audit.seal.verify */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrailController_changesOfCase: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                staffId?: string;
                caseId?: string;
                table?: string;
                /** @description First day */
                from?: string;
                /** @description Last day */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes of a case and all kept with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right audit.case-trail.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TrailController_readsOfCase: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                staffId?: string;
                caseId?: string;
                table?: string;
                /** @description First day */
                from?: string;
                /** @description Last day */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who saw a case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right audit.case-trail.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseloadController_list: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                programmeId?: string;
                officeId?: string;
                stage?: components["schemas"]["CaseStage"][] | components["schemas"]["CaseStage"];
                stageState?: components["schemas"]["LaneState"][] | components["schemas"]["LaneState"];
                windowState?: components["schemas"]["WindowState"];
                /** @description me, nobody, or the identifier of a colleague */
                owner?: ("me" | "nobody") | string;
                priority?: "emergency" | "urgent" | "normal";
                /** @description Window closes within so many days */
                closingWithin?: number;
                closing?: components["schemas"]["ClosingBand"][] | components["schemas"]["ClosingBand"];
                ageing?: components["schemas"]["AgeingBand"];
                hasHolds?: "true" | "false";
                /** @description true: closed cases only */
                closed?: "true" | "false";
                /** @description A day, YYYY-MM-DD */
                referredFrom?: string;
                /** @description A day, YYYY-MM-DD */
                referredTo?: string;
                /** @description Beginning of a number, or a name in any spelling */
                q?: string;
                sort?: "referredOn" | "-referredOn" | "closesOn" | "-closesOn" | "stageSince" | "-stageSince" | "number" | "-number";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cases within one’s scope, with stage and window */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseloadPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.window.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseInput"];
            };
        };
        responses: {
            /** @description Create a case with its first people */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.case.create */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.referral-known: There is a case with this referral number already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.case.office-not-yours: You do not work for this office
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A case with its family and their relationships */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.case.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseChange"];
            };
        };
        responses: {
            /** @description Change facts, owner or office of a case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.case.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.case.closed: This case is closed
             *     case-record.case.referral-known: There is a case with this referral number already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.case.office-not-yours: You do not work for this office
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_close: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosureInput"];
            };
        };
        responses: {
            /** @description Close a case with a reason; its open tasks are cancelled */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.case.close */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopeningInput"];
            };
        };
        responses: {
            /** @description Open a closed case again, with the reason */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.case.close */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.not-closed: This case is open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            /** @description Add a person to a case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedPerson"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.case.closed: This case is closed
             *     case-record.principal-applicant.change-apart: The principal applicant is changed by a step of its own
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.person.name-characters: This does not read as a name
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonRecordsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything known of a person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRecord"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description Change facts of a person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.person.name-characters: This does not read as a name
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MembersController_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoiningInput"];
            };
        };
        responses: {
            /** @description A person on record becomes a member (again) */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.case.closed: This case is closed
             *     case-record.member.already: This person is a member of a case already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MembersController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the membership */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChange"];
            };
        };
        responses: {
            /** @description Say whether a member travels, or how they stand to the principal applicant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.case.closed: This case is closed
             *     case-record.member.left: This person has left the case
             *     case-record.principal-applicant.change-apart: The principal applicant is changed by a step of its own
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MembersController_leave: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the membership */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeavingInput"];
            };
        };
        responses: {
            /** @description A member leaves the case, with the reason */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.case.closed: This case is closed
             *     case-record.member.left: This person has left the case
             *     case-record.principal-applicant.cannot-leave: The principal applicant cannot leave the case
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MembersController_changePrincipal: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrincipalApplicantChange"];
            };
        };
        responses: {
            /** @description Make another member the principal applicant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.principal-applicant.not-member: The principal applicant must be a current member of the case
             *     case-record.case.one-principal-applicant: A case has exactly one principal applicant
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RelationshipsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelationshipInput"];
            };
        };
        responses: {
            /** @description Record a relationship */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedRelationship"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.person.not-of-case: This person does not belong to the case
             *     case-record.relationship.self: Nobody is related to themselves
             *     case-record.relationship.exists: This relationship is recorded already
             *     case-record.relationship.contradiction: This contradicts another relationship of the same two people ({other})
             *     case-record.relationship.own-ancestor: This would make somebody their own ancestor
             *     case-record.relationship.elder-is-younger: The parent or grandparent would be younger than the child
             *     case-record.relationship.too-many-parents: A person has at most two biological parents
             *     case-record.relationship.parent-too-young: The parent would have been younger than {years} when the child was born
             *     case-record.relationship.mother-died-before: The mother died before the child was born
             *     case-record.relationship.father-died-before: The father died more than {months} months before the child was born
             *     case-record.relationship.couple-in-line: A couple or siblings would descend from each other
             *     case-record.relationship.only-of-couples: This is said of couples only
             *     case-record.relationship.ends-before-it-begins: It would end before it begins
             *     case-record.relationship.current-with-end: What has ended is not current
             *     case-record.relationship.before-birth: One of the two was not born yet
             *     case-record.relationship.after-death: One of the two had died by then
             *     case-record.relationship.marriage-under-age: A spouse is, or was on the day of marriage, younger than {years}
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RelationshipsController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the relationship */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a relationship */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RelationshipsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the relationship */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelationshipChange"];
            };
        };
        responses: {
            /** @description Correct a relationship */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedRelationship"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.person.not-of-case: This person does not belong to the case
             *     case-record.relationship.self: Nobody is related to themselves
             *     case-record.relationship.exists: This relationship is recorded already
             *     case-record.relationship.contradiction: This contradicts another relationship of the same two people ({other})
             *     case-record.relationship.own-ancestor: This would make somebody their own ancestor
             *     case-record.relationship.elder-is-younger: The parent or grandparent would be younger than the child
             *     case-record.relationship.too-many-parents: A person has at most two biological parents
             *     case-record.relationship.parent-too-young: The parent would have been younger than {years} when the child was born
             *     case-record.relationship.mother-died-before: The mother died before the child was born
             *     case-record.relationship.father-died-before: The father died more than {months} months before the child was born
             *     case-record.relationship.couple-in-line: A couple or siblings would descend from each other
             *     case-record.relationship.only-of-couples: This is said of couples only
             *     case-record.relationship.ends-before-it-begins: It would end before it begins
             *     case-record.relationship.current-with-end: What has ended is not current
             *     case-record.relationship.before-birth: One of the two was not born yet
             *     case-record.relationship.after-death: One of the two had died by then
             *     case-record.relationship.marriage-under-age: A spouse is, or was on the day of marriage, younger than {years}
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LifeStatusesController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LifeStatusInput"];
            };
        };
        responses: {
            /** @description Record whether a person lives, and where */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeStatus"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.case.closed: This case is closed
             *     case-record.life-status.recorded: There is news of this person already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.document.not-of-case: This document does not belong to the case
             *     case-record.life-status.before-birth: The person was not born yet
             *     case-record.life-status.reported-before: The news would be older than what it tells
             *     case-record.life-status.dead-cannot-join: The dead do not join the family
             *     case-record.person.not-of-case: This person does not belong to the case
             *     case-record.relationship.mother-died-before: The mother died before the child was born
             *     case-record.relationship.father-died-before: The father died more than {months} months before the child was born
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LifeStatusesController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the life status */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take back news of a person that was recorded in error */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LifeStatusesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the life status */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LifeStatusChange"];
            };
        };
        responses: {
            /** @description Change what is known of a person’s life */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeStatus"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.document.not-of-case: This document does not belong to the case
             *     case-record.life-status.before-birth: The person was not born yet
             *     case-record.life-status.reported-before: The news would be older than what it tells
             *     case-record.life-status.dead-cannot-join: The dead do not join the family
             *     case-record.person.not-of-case: This person does not belong to the case
             *     case-record.relationship.mother-died-before: The mother died before the child was born
             *     case-record.relationship.father-died-before: The father died more than {months} months before the child was born
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KinshipLimitsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures by which relationships are checked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KinshipLimitList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.kinship-limit.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KinshipLimitsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KinshipLimitInput"];
            };
        };
        responses: {
            /** @description Add a figure that holds from a day on */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KinshipLimit"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.kinship-limit.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.kinship-limit.same-day: There is a figure from this day on already
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    KinshipLimitsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the figure */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KinshipLimitInput"];
            };
        };
        responses: {
            /** @description Correct a figure or its source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KinshipLimit"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.kinship-limit.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.kinship-limit.same-day: There is a figure from this day on already
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FamilyPicturesController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everybody on record with a case, and who is what to whom */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyPicture"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.case.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FamilyPicturesController_paperOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The family as its own papers may show it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyPicture"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.case.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notes of a case in the compartments one may read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.case.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotesController_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"];
            };
        };
        responses: {
            /** @description Write a note on a case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.compartment.closed: Your role may not write into this compartment
             *
             *     Without the right case-record.note.write
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.person.not-of-case: This person does not belong to the case
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotesController_writeProtection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtectionNoteInput"];
            };
        };
        responses: {
            /** @description Write a note that only case processing may read */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.protection-note.write */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.person.not-of-case: This person does not belong to the case
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotesController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the note */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteChange"];
            };
        };
        responses: {
            /** @description Correct one’s own note */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.note.not-yours: Only the author may change a note
             *
             *     Without the right case-record.note.write
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotesController_correctProtection: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the note */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteChange"];
            };
        };
        responses: {
            /** @description Correct one’s own protection note */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.note.not-yours: Only the author may change a note
             *
             *     Without the right case-record.protection-note.write
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TasksController_page: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                /** @description me, nobody, mine-or-my-role (mine, or nobody’s of a role of mine), or a colleague */
                assignee?: ("me" | "nobody" | "mine-or-my-role") | string;
                role?: components["schemas"]["Role"];
                state?: components["schemas"]["TaskState"];
                stage?: components["schemas"]["Stage"];
                /** @description Due on this day or before */
                dueUntil?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks across cases, soonest due first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.task.manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TasksController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks of a case, open ones first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.case.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TasksController_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskInput"];
            };
        };
        responses: {
            /** @description Add a task to a case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.task.manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.person.not-of-case: This person does not belong to the case
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TasksController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the task */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskChange"];
            };
        };
        responses: {
            /** @description Change, give out, finish, cancel or open a task again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.task.manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.task.transition: A task that is {from} cannot become {to} */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Documents of a case in the compartments one may read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDocumentList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.document.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @enum {string} */
                    kind?: "registration-form" | "identity-document" | "travel-document" | "civil-status" | "custody-paper" | "consent" | "photo" | "medical" | "letter" | "other";
                    title?: string;
                    /** @enum {string} */
                    compartment?: "case" | "protection" | "health";
                    /** Format: uuid */
                    personId?: string;
                };
            };
        };
        responses: {
            /** @description Upload a document to a case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDocument"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.compartment.closed: Your role may not write into this compartment
             *
             *     Without the right case-record.document.upload
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.request.too-large: This is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.document.type: This kind of file is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.document.missing: No file was sent
             *     case-record.document.empty: The file is empty
             *     case-record.person.not-of-case: This person does not belong to the case
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the document */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content of a document, as a file to keep */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.document.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the document */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a document and destroy its content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.document.remove */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the document */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentChange"];
            };
        };
        responses: {
            /** @description Change what is said about a document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDocument"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.document.upload */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.person.not-of-case: This person does not belong to the case
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimelineController_page: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened in a case, latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.case.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchController_find: {
        parameters: {
            query: {
                /** @description Name, number, phone or birth date; fewer than two characters find nothing */
                q: string;
                /** @description Results at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Find people and cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResults"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.search.use */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FurtherNamesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FurtherNameInput"];
            };
        };
        responses: {
            /** @description Add a further name or spelling to a person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FurtherName"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.person.name-characters: This does not read as a name
             *     case-record.person-name.not-latin: This is not in Latin letters
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FurtherNamesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the name */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FurtherNameInput"];
            };
        };
        responses: {
            /** @description Correct a further name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FurtherName"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.person.name-characters: This does not read as a name
             *     case-record.person-name.not-latin: This is not in Latin letters
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FurtherNamesController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the name */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a further name */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IdentityDocumentsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityDocumentInput"];
            };
        };
        responses: {
            /** @description Add a document of identity to a person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityDocument"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.person.name-characters: This does not read as a name
             *     case-record.identity-document.expires-before-issue: The document would expire before it was issued
             *     case-record.identity-document.issued-before-birth: The document would have been issued before the printed birth date
             *     case-record.identity-document.scan-not-of-case: This document does not belong to the case
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IdentityDocumentsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the document of identity */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityDocumentInput"];
            };
        };
        responses: {
            /** @description Correct a document of identity */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityDocument"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.person.name-characters: This does not read as a name
             *     case-record.identity-document.expires-before-issue: The document would expire before it was issued
             *     case-record.identity-document.issued-before-birth: The document would have been issued before the printed birth date
             *     case-record.identity-document.scan-not-of-case: This document does not belong to the case
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    IdentityDocumentsController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the document of identity */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a document of identity; its scan stays */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactInput"];
            };
        };
        responses: {
            /** @description Add a way to reach a person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.contact.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.contact.no-phone-number: This is no phone number of any country
             *     case-record.contact.no-e-mail-address: This is no e-mail address
             *     case-record.contact.preferred-but-ended: What is no longer used cannot be preferred
             *     case-record.period.ends-before-it-begins: This ends before it begins
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the contact */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactInput"];
            };
        };
        responses: {
            /** @description Change a way to reach a person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.contact.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.contact.no-phone-number: This is no phone number of any country
             *     case-record.contact.no-e-mail-address: This is no e-mail address
             *     case-record.contact.preferred-but-ended: What is no longer used cannot be preferred
             *     case-record.period.ends-before-it-begins: This ends before it begins
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactsController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the contact */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a contact that was entered by mistake */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.contact.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddressesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressInput"];
            };
        };
        responses: {
            /** @description Add an address to a person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.contact.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.period.ends-before-it-begins: This ends before it begins
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddressesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the address */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressInput"];
            };
        };
        responses: {
            /** @description Change an address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.contact.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.period.ends-before-it-begins: This ends before it begins
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddressesController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the address */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove an address that was entered by mistake */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.contact.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonLanguagesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonLanguageInput"];
            };
        };
        responses: {
            /** @description Add a language to a person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonLanguage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.language.known: This language is on record for the person already
             *     case-record.language.preferred-not-spoken: A language that is not spoken cannot be preferred
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonLanguagesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the language */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonLanguageInput"];
            };
        };
        responses: {
            /** @description Change what is known of a language */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonLanguage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.language.known: This language is on record for the person already
             *     case-record.language.preferred-not-spoken: A language that is not spoken cannot be preferred
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonLanguagesController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the language */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a language that was entered by mistake */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DuplicatesController_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateSearch"];
            };
        };
        responses: {
            /** @description Who on record may be the person typed so far, and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateCandidates"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.duplicate.search */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DuplicatesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Weights and thresholds by which likely duplicates are found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateRules"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.duplicate-rules.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DuplicatesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateRulesInput"];
            };
        };
        responses: {
            /** @description Change the weights and thresholds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateRules"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.duplicate-rules.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.duplicate.threshold-order: What is probable must score at least as much as what is possible
             *     case-record.duplicate.each-level-once: Every level of agreement has exactly one weight ({field}, {level})
             *     case-record.duplicate.weight-order: A worse agreement would weigh more than a better one
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DuplicatePairsController_list: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                state?: components["schemas"]["DuplicatePairState"];
                likelihood?: components["schemas"]["DuplicateLikelihood"];
                /** @description Only pairs with somebody of this office */
                officeId?: string;
                /** @description Only pairs with somebody of this case */
                caseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pairs of records that may be one person, likeliest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePairPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.duplicate.review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DuplicatePairsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicatePairInput"];
            };
        };
        responses: {
            /** @description Put two people beside each other */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateComparison"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.duplicate.decide */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.merge.already-merged: One of the two was merged into another record already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.duplicate.same-record: This is one record, not two
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DuplicatePairsController_compare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A pair, both people with their families beside each other */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateComparison"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.duplicate.review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DuplicatePairsController_setApart: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicatePairDecision"];
            };
        };
        responses: {
            /** @description Say that the two are two people; remembered until the identity of one of them changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateComparison"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.duplicate.decide */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.duplicate.decided: This pair has been decided already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DuplicatePairsController_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicatePairDecision"];
            };
        };
        responses: {
            /** @description Take back that the two are two people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateComparison"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.duplicate.decide */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.duplicate.decided: This pair has been decided already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DuplicatePairsController_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateScanInput"];
            };
        };
        responses: {
            /** @description Look through an office, a case or everything in scope for duplicates */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.duplicate.decide */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonMergesController_merge: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description The pair */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonMergeInput"];
            };
        };
        responses: {
            /** @description Merge the two records, fact by fact */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonMerge"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.merge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.duplicate.decided: This pair has been decided already
             *     case-record.merge.already-merged: One of the two was merged into another record already
             *     case-record.merge.both-members: Both are members of open cases
             *     case-record.merge.programmes-differ: The two are in open cases of different programmes
             *     case-record.merge.survivor-outside: The record to be merged away is the one in use: a member of an open case
             *     case-record.merge.person-changed: Somebody changed one of the two in the meantime
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.merge.not-of-pair: The survivor is none of the two
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonMergesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A merge, and what keeps it from being undone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonMerge"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.duplicate.review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonMergesController_undo: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoMergeInput"];
            };
        };
        responses: {
            /** @description Undo a merge: both records as they were */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonMerge"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.merge */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.merge.undone: This merge has been undone already
             *     case-record.merge.depended-on: What was recorded since rests on this merge ({count})
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonMergesController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Merges of people of a case, latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonMergeList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.duplicate.review */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PersonMergesController_placeOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The person, or a record merged into another */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record that stands for a person now, and its case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPlace"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.case.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SpecificNeedsController_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Codes for specific needs in the compartments one holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecificNeedCodeList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.specific-need.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SpecificNeedsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Specific needs of a person in the compartments one may read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecificNeedList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.specific-need.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SpecificNeedsController_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpecificNeedInput"];
            };
        };
        responses: {
            /** @description Record a specific need of a person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecificNeed"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.compartment.closed: Your role may not write into this compartment
             *
             *     Without the right case-record.specific-need.edit
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.specific-need.code-unknown: This code was not in use on that day
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SpecificNeedsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the specific need */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpecificNeedInput"];
            };
        };
        responses: {
            /** @description Change what is known of a specific need */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecificNeed"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.compartment.closed: Your role may not write into this compartment
             *
             *     Without the right case-record.specific-need.edit
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.specific-need.code-unknown: This code was not in use on that day
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SpecificNeedsController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the specific need */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a specific need recorded by mistake */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.specific-need.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentsController_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentInput"];
            };
        };
        responses: {
            /** @description Record a consent */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.consent.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.person.not-of-case: This person does not belong to the case
             *     case-record.consent.before-birth: The consent would have been given before the person was born
             *     case-record.consent.minor-needs-guardian: The person was under {age} on that day and cannot consent alone
             *     case-record.consent.guardian-missing: It is not said who consented for the person
             *     case-record.consent.own-guardian: Nobody is their own guardian
             *     case-record.consent.guardian-under-age: The guardian was under {age} on that day
             *     case-record.consent.capacity-missing: It is not said by what right this adult decides for the person
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsentsController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the consent */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentWithdrawal"];
            };
        };
        responses: {
            /** @description Withdraw a consent */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.consent.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.case.closed: This case is closed
             *     case-record.consent.withdrawn: This consent is withdrawn already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.consent.withdrawn-before-given: A consent cannot be withdrawn before it was given
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PhotosController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which people of a case have a photo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PhotosController_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the person */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Put a photo of a person in the place of the one before */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Photo"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.request.too-large: This is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.photo.type: This is no photo */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-record.document.missing: No file was sent
             *     case-record.document.empty: The file is empty
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PhotosController_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the photo */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture itself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/*": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PhotosController_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the photo */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove a photo and destroy the picture */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.person.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-record.case.closed: This case is closed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseloadController_export: {
        parameters: {
            query?: {
                programmeId?: string;
                officeId?: string;
                stage?: components["schemas"]["CaseStage"][] | components["schemas"]["CaseStage"];
                stageState?: components["schemas"]["LaneState"][] | components["schemas"]["LaneState"];
                windowState?: components["schemas"]["WindowState"];
                /** @description me, nobody, or the identifier of a colleague */
                owner?: ("me" | "nobody") | string;
                priority?: "emergency" | "urgent" | "normal";
                /** @description Window closes within so many days */
                closingWithin?: number;
                closing?: components["schemas"]["ClosingBand"][] | components["schemas"]["ClosingBand"];
                ageing?: components["schemas"]["AgeingBand"];
                hasHolds?: "true" | "false";
                /** @description true: closed cases only */
                closed?: "true" | "false";
                /** @description A day, YYYY-MM-DD */
                referredFrom?: string;
                /** @description A day, YYYY-MM-DD */
                referredTo?: string;
                /** @description Beginning of a number, or a name in any spelling */
                q?: string;
                sort?: "referredOn" | "-referredOn" | "closesOn" | "-closesOn" | "stageSince" | "-stageSince" | "number" | "-number";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Exactly the cases the same filters list, as CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.window.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseloadController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentInput"];
            };
        };
        responses: {
            /** @description Give cases to a colleague, or to nobody */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentResult"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-record.case.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.caseload.unknown-owner: There is no such colleague
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseloadController_counts: {
        parameters: {
            query?: {
                programmeId?: string;
                officeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open cases and their travellers by stage and state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineCounts"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.window.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WindowController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Travel window, blockers and lanes, with the chart they are drawn from */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWindowPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.window.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WindowController_gate: {
        parameters: {
            query?: {
                /** @description A day, YYYY-MM-DD */
                on?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
                gate: components["schemas"]["Gate"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the case may pass a gate on a day (today unless given), and why not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateAnswer"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.window.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClearancesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every clearance of the case, superseded ones last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.window.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClearancesController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearanceInput"];
            };
        };
        responses: {
            /** @description State a clearance directly, or waive one */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.clearance.other-stage: Clearances of this stage are recorded by others
             *
             *     Without the right pipeline.clearance.record
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description pipeline.clearance.has-own-record: {requirementCode} follows from a record of its stage */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.clearance.unknown-requirement: The programme of this case does not demand {requirementCode}
             *     pipeline.clearance.wrong-subject: This requirement is not one of a person, or not one of the case
             *     pipeline.clearance.not-a-member: This person is not a member of the case
             *     pipeline.clearance.empty-period: The clearance would end before it starts
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoldsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Holds of the case, standing ones first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.window.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoldsController_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldInput"];
            };
        };
        responses: {
            /** @description Hold a case or a person at gates */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.hold.place */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoldsController_due: {
        parameters: {
            query?: {
                /** @description A day, YYYY-MM-DD */
                by?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Standing holds to be looked at by a day (today unless given), most overdue first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.window.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoldsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldChange"];
            };
        };
        responses: {
            /** @description Change owner, review day or note of a hold */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.hold.place */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description pipeline.hold.already-released: The hold is released already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoldsController_release: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldRelease"];
            };
        };
        responses: {
            /** @description Release a hold that somebody else placed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.hold.release */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.hold.released-by-placer: A hold is released by another person than the one who placed it
             *     pipeline.hold.already-released: The hold is released already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every programme, with what its rules of today are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.programme.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeChange"];
            };
        };
        responses: {
            /** @description Change name, days of transit, or whether new cases may enter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.programme.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions of the rules with their sources, latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersionList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.programme.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_createVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeVersionInput"];
            };
        };
        responses: {
            /** @description Rules from a later day on */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersion"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.programme.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description pipeline.programme.version-exists: There is a version from that day already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.programme.version-in-past: A new version takes effect after today
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesPreviewInput"];
            };
        };
        responses: {
            /** @description What rules from a later day on would do to open cases; nothing is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesPreview"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.programme.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description pipeline.programme.version-exists: There is a version from that day already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.programme.version-in-past: A new version takes effect after today
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_replaceVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeVersionInput"];
            };
        };
        responses: {
            /** @description Replace rules that are not in force yet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersion"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.programme.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.programme.version-exists: There is a version from that day already
             *     pipeline.programme.version-in-force: Rules in force are not changed
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.programme.version-in-past: A new version takes effect after today
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TravelLinksController_previewLink: {
        parameters: {
            query: {
                number: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What travelling together with another case, found by its number, would do to both windows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TravelLinkPreview"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.travel-link.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description pipeline.travel-link.closed-case: A closed case cannot travel together with others */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.travel-link.same-case: A case travels with itself anyway
             *     pipeline.travel-link.unknown-number: There is no case {number} that you may see
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TravelLinksController_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TravelLinkInput"];
            };
        };
        responses: {
            /** @description Let cases travel together */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.travel-link.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.travel-link.closed-case: A closed case cannot travel together with others
             *     pipeline.travel-link.out-of-scope: One of the cases travels with a case of another office already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.travel-link.same-case: A case travels with itself anyway
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TravelLinksController_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let a case travel by itself */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right pipeline.travel-link.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralCheckController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the referral of a case still lacks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralCheck"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.submission.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralCheckController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirm that the referral is complete */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralCheck"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-check.confirm */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.referral-check.incomplete: The referral is not complete
             *     case-processing.referral-check.confirmed: The referral has been confirmed as complete already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralCheckController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalInput"];
            };
        };
        responses: {
            /** @description Take the confirmation back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralCheck"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-check.confirm */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.referral-check.not-confirmed: The referral is not confirmed as complete
             *     case-processing.referral-check.submitted: The case has been submitted on the strength of this confirmation
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubmissionController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Submissions of a case, latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.submission.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubmissionController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionInput"];
            };
        };
        responses: {
            /** @description Submit a case to the receiving state */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.submission.submit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-processing.submission.already: The case was submitted on {submittedOn} */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.submission.before-referral: The case was referred only on {referredOn}
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubmissionController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalInput"];
            };
        };
        responses: {
            /** @description Take a submission back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.submission.submit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.submission.withdrawn: This submission has been withdrawn already
             *     case-processing.submission.decided: A decision of {decidedOn} answers this submission
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rooms of one’s offices, closed ones included */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.room.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomInput"];
            };
        };
        responses: {
            /** @description Add a room */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.room.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-processing.room.name-taken: The office has a room of this name already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoomController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomInput"];
            };
        };
        responses: {
            /** @description Change a room */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.room.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-processing.room.name-taken: The office has a room of this name already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InterpreterController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Interpreters of one’s offices, former ones included */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterpreterList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.interpreter.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InterpreterController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterpreterInput"];
            };
        };
        responses: {
            /** @description Add an interpreter */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interpreter"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.interpreter.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InterpreterController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterpreterInput"];
            };
        };
        responses: {
            /** @description Change an interpreter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interpreter"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.interpreter.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InterviewController_list: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                /** @description Of the cases of this office */
                office?: string;
                /** @description me, nobody, or a colleague */
                responsible?: ("me" | "nobody") | string;
                state?: components["schemas"]["InterviewState"];
                /** @description On this day or later, at the office */
                from?: string;
                /** @description On this day or before, at the office */
                until?: string;
                sort?: "date" | "-date";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Interviews across cases, by date */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.interview.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InterviewController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An interview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.interview.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InterviewController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewChange"];
            };
        };
        responses: {
            /** @description Change officer, interpreter, room or notes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.interview.plan */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.interview.participant-busy: Somebody chosen has another interview at that time
             *     case-processing.interview.room-taken: This room is taken at that time
             *     case-processing.interview.interpreter-taken: This interpreter is at another interview at that time
             *     case-processing.interview.interviewer-taken: This officer has another interview at that time
             *     case-processing.interview.series-order: The interviews of this series would be out of order
             *     case-processing.interview.move-refused: This cannot be done with an interview that is {state}
             *     case-processing.interview.not-yet: The interview takes place only on {date}
             *     case-processing.interview.decision-stands: A decision of {decidedOn} rests on this interview
             *     case-processing.interpreter.away: This interpreter does not work at that time
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.interview.time-skipped: Clocks in {timeZone} are put forward then, so this time does not exist
             *     case-processing.interview.before-referral: The case was referred only on {referredOn}
             *     case-processing.interview.participant-not-member: Somebody chosen is not a member of the case now
             *     case-processing.interview.room-too-small: The room holds {capacity}, and {expected} are to come
             *     case-processing.interview.heard-alone: A confidential interview is with one member alone
             *     case-processing.interview.nobody-attended: An interview is held with somebody
             *     case-processing.interview.not-a-participant: Somebody marked as attending was not to take part
             *     case-processing.interpreter.hours: These hours end before they begin
             *     case-processing.interpreter.absence: This absence ends before it begins
             *     case-processing.interpreter.language: This interpreter does not speak the language of the interview
             *     case-processing.interpreter.sex: The family asked for an interpreter of the other sex
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InterviewController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Interviews of a case, latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.interview.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InterviewController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewInput"];
            };
        };
        responses: {
            /** @description Plan an interview */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.interview.plan */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.interview.participant-busy: Somebody chosen has another interview at that time
             *     case-processing.interview.room-taken: This room is taken at that time
             *     case-processing.interview.interpreter-taken: This interpreter is at another interview at that time
             *     case-processing.interview.interviewer-taken: This officer has another interview at that time
             *     case-processing.interview.series-order: The interviews of this series would be out of order
             *     case-processing.interview.move-refused: This cannot be done with an interview that is {state}
             *     case-processing.interview.not-yet: The interview takes place only on {date}
             *     case-processing.interview.decision-stands: A decision of {decidedOn} rests on this interview
             *     case-processing.interpreter.away: This interpreter does not work at that time
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.interview.time-skipped: Clocks in {timeZone} are put forward then, so this time does not exist
             *     case-processing.interview.before-referral: The case was referred only on {referredOn}
             *     case-processing.interview.participant-not-member: Somebody chosen is not a member of the case now
             *     case-processing.interview.room-too-small: The room holds {capacity}, and {expected} are to come
             *     case-processing.interview.heard-alone: A confidential interview is with one member alone
             *     case-processing.interview.nobody-attended: An interview is held with somebody
             *     case-processing.interview.not-a-participant: Somebody marked as attending was not to take part
             *     case-processing.interpreter.hours: These hours end before they begin
             *     case-processing.interpreter.absence: This absence ends before it begins
             *     case-processing.interpreter.language: This interpreter does not speak the language of the interview
             *     case-processing.interpreter.sex: The family asked for an interpreter of the other sex
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InterviewController_choicesFor: {
        parameters: {
            query?: {
                /** @description Day, at the office */
                date?: string;
                /** @description HH:MM on the clock of the office */
                time?: string;
                durationMinutes?: number;
                /** @description An interview that gives way: what it takes up counts as free */
                except?: string;
            };
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rooms and interpreters for an interview of a case, and what is free */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewChoices"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.interview.plan */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InterviewController_planSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewSeriesInput"];
            };
        };
        responses: {
            /** @description Plan several interviews that belong together, all of them or none */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.interview.plan */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.interview.participant-busy: Somebody chosen has another interview at that time
             *     case-processing.interview.room-taken: This room is taken at that time
             *     case-processing.interview.interpreter-taken: This interpreter is at another interview at that time
             *     case-processing.interview.interviewer-taken: This officer has another interview at that time
             *     case-processing.interview.series-order: The interviews of this series would be out of order
             *     case-processing.interview.move-refused: This cannot be done with an interview that is {state}
             *     case-processing.interview.not-yet: The interview takes place only on {date}
             *     case-processing.interview.decision-stands: A decision of {decidedOn} rests on this interview
             *     case-processing.interpreter.away: This interpreter does not work at that time
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.interview.time-skipped: Clocks in {timeZone} are put forward then, so this time does not exist
             *     case-processing.interview.before-referral: The case was referred only on {referredOn}
             *     case-processing.interview.participant-not-member: Somebody chosen is not a member of the case now
             *     case-processing.interview.room-too-small: The room holds {capacity}, and {expected} are to come
             *     case-processing.interview.heard-alone: A confidential interview is with one member alone
             *     case-processing.interview.nobody-attended: An interview is held with somebody
             *     case-processing.interview.not-a-participant: Somebody marked as attending was not to take part
             *     case-processing.interpreter.hours: These hours end before they begin
             *     case-processing.interpreter.absence: This absence ends before it begins
             *     case-processing.interpreter.language: This interpreter does not speak the language of the interview
             *     case-processing.interpreter.sex: The family asked for an interpreter of the other sex
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InterviewController_move: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewMove"];
            };
        };
        responses: {
            /** @description Say what became of an interview; rescheduling answers with the one that takes its place */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.interview.plan */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.interview.participant-busy: Somebody chosen has another interview at that time
             *     case-processing.interview.room-taken: This room is taken at that time
             *     case-processing.interview.interpreter-taken: This interpreter is at another interview at that time
             *     case-processing.interview.interviewer-taken: This officer has another interview at that time
             *     case-processing.interview.series-order: The interviews of this series would be out of order
             *     case-processing.interview.move-refused: This cannot be done with an interview that is {state}
             *     case-processing.interview.not-yet: The interview takes place only on {date}
             *     case-processing.interview.decision-stands: A decision of {decidedOn} rests on this interview
             *     case-processing.interpreter.away: This interpreter does not work at that time
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.interview.time-skipped: Clocks in {timeZone} are put forward then, so this time does not exist
             *     case-processing.interview.before-referral: The case was referred only on {referredOn}
             *     case-processing.interview.participant-not-member: Somebody chosen is not a member of the case now
             *     case-processing.interview.room-too-small: The room holds {capacity}, and {expected} are to come
             *     case-processing.interview.heard-alone: A confidential interview is with one member alone
             *     case-processing.interview.nobody-attended: An interview is held with somebody
             *     case-processing.interview.not-a-participant: Somebody marked as attending was not to take part
             *     case-processing.interpreter.hours: These hours end before they begin
             *     case-processing.interpreter.absence: This absence ends before it begins
             *     case-processing.interpreter.language: This interpreter does not speak the language of the interview
             *     case-processing.interpreter.sex: The family asked for an interpreter of the other sex
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Decisions on a case, latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.decision.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionInput"];
            };
        };
        responses: {
            /** @description Record a decision; members may be answered differently */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.decision.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.decision.not-submitted: The case has not been submitted to the receiving state
             *     case-processing.decision.withdrawn: This decision has been withdrawn already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.decision.before-submission: The case was submitted only on {submittedOn}
             *     case-processing.decision.interview-missing: The programme asks for an interview before it accepts or denies
             *     case-processing.decision.not-a-member: This person is not a member of the case now
             *     case-processing.decision.person-twice: This person is decided upon twice
             *     case-processing.decision.ends-before-it-begins: The decision would end before it begins
             *     case-processing.decision.end-without-acceptance: Only an acceptance has an end
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalInput"];
            };
        };
        responses: {
            /** @description Take a decision back; an earlier one stands again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.decision.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.decision.not-submitted: The case has not been submitted to the receiving state
             *     case-processing.decision.withdrawn: This decision has been withdrawn already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.decision.before-submission: The case was submitted only on {submittedOn}
             *     case-processing.decision.interview-missing: The programme asks for an interview before it accepts or denies
             *     case-processing.decision.not-a-member: This person is not a member of the case now
             *     case-processing.decision.person-twice: This person is decided upon twice
             *     case-processing.decision.ends-before-it-begins: The decision would end before it begins
             *     case-processing.decision.end-without-acceptance: Only an acceptance has an end
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralImportController_list: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                /** @description Only imports that stand there */
                state?: components["schemas"]["ReferralImportState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One’s own imports, latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralImportPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-import.run */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralImportController_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Upload a file of referrals (CSV or Excel after the template); its check begins at once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralImport"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-import.run */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.request.too-large: This is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.request.unsupported: This kind of content is not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.import-run.no-file: No file was sent
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralImportController_template: {
        parameters: {
            query?: {
                /** @description Format of the template */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template to fill in, with what each column means */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-import.run */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralImportController_columns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What each column of the template means, and what may stand in it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralColumnList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-import.run */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralImportController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralImport"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-import.run */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralImportController_discard: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give an import up; cases that were created stay */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-import.run */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-processing.import-run.wrong-state: This cannot be done with an import that is {state} */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralImportController_families: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                state?: components["schemas"]["ReferralFamilyState"];
                /** @description Only families with likely duplicates */
                only?: "duplicates" | "undecided";
            };
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Families of the file, with likely duplicates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralFamilyPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-import.run */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralImportController_rows: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows of the file as they were understood */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadReferralRowPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-import.run */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralImportController_rejectedRows: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows that cannot be accepted, and why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RejectedReferralRowPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-import.run */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralImportController_rejectedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rejected rows as a file to correct and upload again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-import.run */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralImportController_choose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralImportChoiceInput"];
            };
        };
        responses: {
            /** @description Say what to do with families that seem to be known */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralImport"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-import.run */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description case-processing.import-run.wrong-state: This cannot be done with an import that is {state} */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReferralImportController_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Create the cases, or go on after a stop */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralImport"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right case-processing.referral-import.run */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description case-processing.import-run.wrong-state: This cannot be done with an import that is {state}
             *     case-processing.import-run.undecided: {count} families have somebody who seems to be known already
             *     case-processing.import-run.nothing-to-create: No family of this file can become a case
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssessmentController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHealthAssessmentInput"];
            };
        };
        responses: {
            /** @description Begin a health assessment of a member of a case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAssessment"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.assessment.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description health.assessment.already-open: An assessment of this person is open already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description health.assessment.not-a-member: This person is not a member of the case
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssessmentController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A health assessment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAssessment"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.assessment.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssessmentController_save: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthAssessmentInput"];
            };
        };
        responses: {
            /** @description Write down what is known of an assessment so far */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAssessment"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.assessment.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description health.assessment.move-closed: This is not possible for an assessment that is {state} */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssessmentController_sign: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthAssessmentInput"];
            };
        };
        responses: {
            /** @description Sign an assessment as it is sent; what is missing is named field by field */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAssessment"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.assessment.sign */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description health.assessment.move-closed: This is not possible for an assessment that is {state}
             *     health.assessment.already-open: An assessment of this person is open already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description health.assessment.not-planned: An appointment needs a day
             *     health.assessment.not-a-member: This person is not a member of the case
             *     health.assessment.before-birth: This day lies before the person’s birth ({birthDate})
             *     health.assessment.outcome-open: The assessment has no conclusion yet
             *     health.assessment.physician-missing: The physician is missing
             *     health.assessment.tb-class-missing: The programme screens this person for tuberculosis
             *     health.assessment.last-test-missing: The programme counts the assessment from the last test
             *     health.assessment.class-a-not-cleared: A condition of class A stands against “fit”
             *     health.assessment.waiver-missing: A condition of class A is admitted only under a waiver
             *     health.assessment.conditions-missing: No condition is named
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssessmentController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description The signed assessment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentCorrectionInput"];
            };
        };
        responses: {
            /** @description Begin the assessment that takes the place of a signed one once it is signed too */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAssessment"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.assessment.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description health.assessment.move-closed: This is not possible for an assessment that is {state}
             *     health.assessment.already-open: An assessment of this person is open already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssessmentController_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentCancellation"];
            };
        };
        responses: {
            /** @description Say that an appointment or examination came to nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAssessment"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.assessment.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description health.assessment.move-closed: This is not possible for an assessment that is {state} */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitCheckController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FitCheckInput"];
            };
        };
        responses: {
            /** @description Record a fit-to-fly check of a member of a case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitCheck"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.fit-check.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description health.fit-check.withdrawn: This check is withdrawn already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description health.fit-check.delay-missing: Until when travel is delayed is missing
             *     health.fit-check.delay-not-later: The delay would end before it starts
             *     health.fit-check.delay-not-wanted: Only a delay has an end
             *     health.fit-check.conditions-missing: No condition is named
             *     health.assessment.not-a-member: This person is not a member of the case
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitCheckController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FitCheckWithdrawal"];
            };
        };
        responses: {
            /** @description Take a check back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitCheck"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.fit-check.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description health.fit-check.withdrawn: This check is withdrawn already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description health.fit-check.delay-missing: Until when travel is delayed is missing
             *     health.fit-check.delay-not-later: The delay would end before it starts
             *     health.fit-check.delay-not-wanted: Only a delay has an end
             *     health.fit-check.conditions-missing: No condition is named
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MedicalHoldController_place: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MedicalHoldInput"];
            };
        };
        responses: {
            /** @description Hold a person for a medical reason, which stays with health staff */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicalHold"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.medical-hold.place */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description health.medical-hold.review-past: The day of review lies in the past
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MedicalHoldController_release: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description The hold */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MedicalHoldRelease"];
            };
        };
        responses: {
            /** @description Release a medical hold that somebody else placed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MedicalHold"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.medical-hold.place */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.hold.already-released: The hold is released already
             *     pipeline.hold.released-by-placer: A hold is released by another person than the one who placed it
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ValidityBandController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How long assessments hold, by destination, class and condition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidityBandList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.validity-band.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ValidityBandController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidityBandInput"];
            };
        };
        responses: {
            /** @description Add a validity band; assessments signed before keep theirs */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidityBand"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.validity-band.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description health.validity-band.exists: There is a band for this destination, class and condition from that day already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ValidityBandController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidityBandInput"];
            };
        };
        responses: {
            /** @description Change a validity band; assessments signed before keep theirs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidityBand"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.validity-band.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description health.validity-band.exists: There is a band for this destination, class and condition from that day already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WorklistController_page: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                reason?: components["schemas"]["ClinicReason"];
                /** @description A clearance that ends within so many days is expiring */
                withinDays?: number;
                /** @description Code of the programme */
                programme?: string;
                /** @description Identifier (UUID) */
                office?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People for whom the clinic has something to do, by the end of the family’s window */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.assessment.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WorklistController_counts: {
        parameters: {
            query?: {
                /** @description A clearance that ends within so many days is expiring */
                withinDays?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many people the clinic has something to do for, by reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicCounts"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.assessment.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseHealthController_summary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is cleared by health, until when, and with which needs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHealthSummary"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.summary.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseHealthController_needs: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                need?: components["schemas"]["NeedCode"];
                /** @description Code of the programme */
                programme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People who need something in travel or placement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeedsPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.summary.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseHealthController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Health records of a family; for health staff only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHealth"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.assessment.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseHealthController_ofPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The person */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Health records of a person, latest first; for health staff only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonHealth"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right health.assessment.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every course, inactive ones included */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.course.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseInput"];
            };
        };
        responses: {
            /** @description Add a course */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.course.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description orientation.course.code-taken: This code is in use already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description orientation.course.ages-out-of-order: The upper age is not above the lower one
             *     orientation.course.unknown-programme: There is no programme {programme}
             *     orientation.course.inactive: No new sessions are planned for this course
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourseController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseInput"];
            };
        };
        responses: {
            /** @description Change a course */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.course.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description orientation.course.code-taken: This code is in use already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description orientation.course.ages-out-of-order: The upper age is not above the lower one
             *     orientation.course.unknown-programme: There is no programme {programme}
             *     orientation.course.inactive: No new sessions are planned for this course
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrientationSessionController_list: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                state?: components["schemas"]["SessionState"];
                /** @description Identifier (UUID) */
                course?: string;
                trainer?: "me" | string;
                /** @description Sessions with a day from then on */
                from?: string;
                /** @description Sessions with a day up to then */
                until?: string;
                sort?: "firstDay" | "-firstDay";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sessions of one’s offices by their first day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.session.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrientationSessionController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSessionInput"];
            };
        };
        responses: {
            /** @description Plan a session */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrientationSession"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.session.plan */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description orientation.session.trainer-busy: The trainer teaches another session at that time
             *     orientation.session.move-closed: This is not possible for a session that is {state}
             *     orientation.session.below-enrolment: {enrolled} are enrolled already
             *     orientation.session.day-attended: Attendance of a day that would be dropped is marked already
             *     orientation.session.not-over: The session lasts until {lastDay}
             *     orientation.session.attendance-missing: Attendance is not marked for everybody and every day
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description orientation.session.day-twice: This day is there twice
             *     orientation.session.day-ends-early: The day would end before it starts
             *     orientation.session.day-count: The number of days does not fit the course, which has {days}
             *     orientation.session.office-not-yours: You do not work for this office
             *     orientation.session.unknown-trainer: This is not a trainer of the office
             *     orientation.course.inactive: No new sessions are planned for this course
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrientationSessionController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A session with its days */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrientationSession"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.session.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrientationSessionController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionInput"];
            };
        };
        responses: {
            /** @description Change a planned session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrientationSession"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.session.plan */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description orientation.session.trainer-busy: The trainer teaches another session at that time
             *     orientation.session.move-closed: This is not possible for a session that is {state}
             *     orientation.session.below-enrolment: {enrolled} are enrolled already
             *     orientation.session.day-attended: Attendance of a day that would be dropped is marked already
             *     orientation.session.not-over: The session lasts until {lastDay}
             *     orientation.session.attendance-missing: Attendance is not marked for everybody and every day
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description orientation.session.day-twice: This day is there twice
             *     orientation.session.day-ends-early: The day would end before it starts
             *     orientation.session.day-count: The number of days does not fit the course, which has {days}
             *     orientation.session.office-not-yours: You do not work for this office
             *     orientation.session.unknown-trainer: This is not a trainer of the office
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrientationSessionController_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionReason"];
            };
        };
        responses: {
            /** @description Cancel a planned session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrientationSession"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.session.plan */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description orientation.session.move-closed: This is not possible for a session that is {state} */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrientationSessionController_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Complete a session: certificates for those who attended enough, tasks for those who did not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrientationSession"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.session.complete */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description orientation.session.move-closed: This is not possible for a session that is {state}
             *     orientation.session.not-over: The session lasts until {lastDay}
             *     orientation.session.attendance-missing: Attendance is not marked for everybody and every day
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrientationSessionController_reopen: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionReason"];
            };
        };
        responses: {
            /** @description Open a completed session again; its certificates are taken back until it is completed anew */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrientationSession"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.session.complete */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description orientation.session.move-closed: This is not possible for a session that is {state} */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentController_waiting: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                /** @description Code of the programme */
                programme?: string;
                /** @description Only families whose window closes within so many days */
                closingWithinDays?: number;
                /** @description Only people of an age and programme for this session */
                session?: string;
                /** @description Part of a name, or a case number */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People who need a course and have no place in a session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingForCoursePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.session.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentController_ofSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everybody enrolled in a session, with attendance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.session.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentController_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentInput"];
            };
        };
        responses: {
            /** @description Enrol people in a session, all or none of them */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.enrolment.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description orientation.enrolment.full: The session has {free} places left
             *     orientation.enrolment.childminding-full: There are {free} places for children left
             *     orientation.enrolment.session-over: The session has begun or is over
             *     orientation.enrolment.closed: This enrolment is over
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description orientation.enrolment.unknown-person: This person is not a member of a case of the session’s office
             *     orientation.enrolment.person-twice: This person is named twice
             *     orientation.enrolment.case-closed: The case of this person is closed
             *     orientation.enrolment.already-enrolled: This person has a place in a session of this course already
             *     orientation.enrolment.same-day: This person is in another session on {day}
             *     orientation.enrolment.too-young: This person is too young for the course, which starts at {minAge}
             *     orientation.enrolment.too-old: This person is too old for the course, which is for those below {maxAge}
             *     orientation.enrolment.other-programme: The course is not one of the person’s programme
             *     orientation.enrolment.completed-before: This person has completed the course
             *     orientation.enrolment.make-up-only: A make-up session is for people who missed days of an earlier one
             *     orientation.attendance.unknown-day: This is not a day of the session
             *     orientation.attendance.day-ahead: This day is still to come
             *     orientation.attendance.missing: Attendance on {day} is not marked for {name}
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentController_familyPlaces: {
        parameters: {
            query: {
                /** @description The case */
                case: string;
            };
            header?: never;
            path: {
                /** @description The session */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What each member of a family may do in a session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyPlaces"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.enrolment.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description The enrolment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentWithdrawal"];
            };
        };
        responses: {
            /** @description Withdraw somebody from a session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.enrolment.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description orientation.enrolment.closed: This enrolment is over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentController_mark: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description The enrolment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceInput"];
            };
        };
        responses: {
            /** @description Mark who attended; null takes a mark back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.attendance.mark */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description orientation.enrolment.closed: This enrolment is over */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description orientation.attendance.unknown-day: This is not a day of the session
             *     orientation.attendance.day-ahead: This day is still to come
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EnrolmentController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sessions and results of a family */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseOrientation"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right orientation.enrolment.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingController_list: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                view?: "ready" | "booked" | "at-risk" | "departed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cases ready to book, booked, at risk, or departed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right movement.booking.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Bookings of a case, latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right movement.booking.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingController_book: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingInput"];
            };
        };
        responses: {
            /** @description Book the whole case; refused, with every reason, on a day outside its travel window */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right movement.booking.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.gate.closed: The case may not pass the gate “{gate}” on that day
             *     movement.booking.standing: The case has a booking already
             *     movement.booking.travels-apart: A linked case is booked on another day
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A booking with flights and travellers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right movement.booking.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingInput"];
            };
        };
        responses: {
            /** @description Change flights and reference, and seat the family as it now is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right movement.booking.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.gate.closed: The case may not pass the gate “{gate}” on that day
             *     movement.booking.move-not-open: A booking that is {state} cannot be {move}
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingController_move: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingMoveInput"];
            };
        };
        responses: {
            /** @description Confirm, cancel or defer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right movement.booking.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.gate.closed: The case may not pass the gate “{gate}” on that day
             *     movement.booking.move-not-open: A booking that is {state} cannot be {move}
             *     movement.booking.travels-apart: A linked case is booked on another day
             *     movement.booking.seats-differ: The family that travels is no longer the one that was booked
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingController_depart: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartureInput"];
            };
        };
        responses: {
            /** @description Record the departure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right movement.departure.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description pipeline.gate.closed: The case may not pass the gate “{gate}” on that day
             *     movement.booking.move-not-open: A booking that is {state} cannot be {move}
             *     movement.booking.travels-apart: A linked case is booked on another day
             *     movement.booking.seats-differ: The family that travels is no longer the one that was booked
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingController_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackInput"];
            };
        };
        responses: {
            /** @description Take a departure or an arrival back that was recorded wrongly, with all that followed from it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right movement.departure.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description movement.booking.move-not-open: A booking that is {state} cannot be {move}
             *     movement.arrival.outcome-recorded: The outcome after arrival has been recorded on {outcomeOn}
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BookingController_arrive: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrivalInput"];
            };
        };
        responses: {
            /** @description Record the arrival */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right movement.departure.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description movement.booking.move-not-open: A booking that is {state} cannot be {move} */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementController_list: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                view?: "waiting" | "offered" | "assured";
                /** @description Only placements with this agency; not for the view waiting */
                agency?: string;
                sort?: "since" | "-since";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cases that wait for a place, are offered, or are assured */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.placement.view */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offers of a case to agencies, latest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.placement.view */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementController_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementOffer"];
            };
        };
        responses: {
            /** @description Offer the case to an agency; refused beyond its capacity */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.placement.not-by-agency: Placements are kept by our offices
             *
             *     Without the right integration.placement.manage
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.capacity.none: No capacity is stated for {agency} on {on}
             *     integration.capacity.full: {agency} has {free} of {places} places left for that time, and the family is {people}
             *     integration.placement.standing: The case is offered to, or assured by, an agency already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An offer of a case to an agency */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.placement.view */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementChange"];
            };
        };
        responses: {
            /** @description Change place, expected day and notes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.placement.not-by-agency: Placements are kept by our offices
             *
             *     Without the right integration.placement.manage
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.placement.move-not-open: This is not possible for a placement that is {state}
             *     integration.capacity.none: No capacity is stated for {agency} on {on}
             *     integration.capacity.full: {agency} has {free} of {places} places left for that time, and the family is {people}
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementController_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementAcceptance"];
            };
        };
        responses: {
            /** @description The agency takes the case: it sees it, and the assurance holds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.placement.not-by-agency: Placements are kept by our offices
             *
             *     Without the right integration.placement.manage
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.placement.move-not-open: This is not possible for a placement that is {state}
             *     integration.capacity.none: No capacity is stated for {agency} on {on}
             *     integration.capacity.full: {agency} has {free} of {places} places left for that time, and the family is {people}
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementController_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementRefusal"];
            };
        };
        responses: {
            /** @description The agency does not take the case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.placement.not-by-agency: Placements are kept by our offices
             *
             *     Without the right integration.placement.manage
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description integration.placement.move-not-open: This is not possible for a placement that is {state} */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlacementController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlacementWithdrawal"];
            };
        };
        responses: {
            /** @description Take an offer or an assurance back, with the clearance it gave */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.placement.not-by-agency: Placements are kept by our offices
             *
             *     Without the right integration.placement.manage
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description integration.placement.move-not-open: This is not possible for a placement that is {state} */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CapacityController_list: {
        parameters: {
            query?: {
                /** @description Identifier (UUID) */
                agency?: string;
                /** @description Only periods with this day */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Capacity of agencies and what is used of it, of all offices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyCapacityList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.capacity.view */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CapacityController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityInput"];
            };
        };
        responses: {
            /** @description State the capacity of an agency for a period */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyCapacity"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.capacity.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description integration.capacity.overlaps: The agency has a capacity for some of these days already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.capacity.ends-before-start: The period would end before it begins
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CapacityController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityInput"];
            };
        };
        responses: {
            /** @description Change a capacity */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyCapacity"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.capacity.edit */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description integration.capacity.overlaps: The agency has a capacity for some of these days already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.capacity.ends-before-start: The period would end before it begins
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CapacityController_choices: {
        parameters: {
            query: {
                /** @description Day the family is expected */
                on: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Size and needs of a case, and the agencies that could take it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementChoices"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.placement.manage */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ArrivalController_list: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                state?: components["schemas"]["ArrivalState"];
                /** @description Identifier (UUID) */
                agency?: string;
                /** @description Only arrivals before this day */
                before?: string;
                sort?: "arrivesOn" | "-arrivesOn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Assured cases that have not arrived, by day of arrival */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrivalPage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.placement.view */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CoreServiceController_list: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                state?: "overdue" | "upcoming" | "done" | "not-possible";
                /** @description Identifier (UUID) */
                agency?: string;
                /** @description Only services due before this day */
                dueBefore?: string;
                sort?: "dueOn" | "-dueOn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Services of open cases: overdue unless another state is asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoreServicePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.service.view */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CoreServiceController_sets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Services that programmes ask for after arrival, as dated data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoreServiceSetList"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.service.view */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CoreServiceController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Services a family is due, those due first on top */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePlan"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.service.view */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CoreServiceController_move: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoreServiceMoveInput"];
            };
        };
        responses: {
            /** @description Record a service as given or not possible, or open it again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoreService"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.service.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.service.move-not-open: This is not possible for a service that is {state}
             *     integration.service.not-arrived: The arrival of this family was taken back
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.service.before-arrival: This day lies before the arrival on {arrivedOn}
             *     integration.service.reason-needed: This needs a reason
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutcomeController_list: {
        parameters: {
            query?: {
                /** @description Rows per page */
                limit?: number;
                /** @description Cursor from the page before */
                after?: string;
                /** @description Left out: all whose window has begun */
                state?: components["schemas"]["OutcomeState"];
                /** @description Identifier (UUID) */
                agency?: string;
                sort?: "dueOn" | "-dueOn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cases whose outcome is not recorded yet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomePage"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.outcome.view */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutcomeController_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome of a case, or what is asked for it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseOutcome"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.outcome.view */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutcomeController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationOutcomeInput"];
            };
        };
        responses: {
            /** @description Record the outcome, within its window after arrival */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationOutcome"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.outcome.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.outcome.not-arrived: This family has not arrived
             *     integration.outcome.recorded-already: The outcome of this case is recorded already
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.outcome.outside-window: The outcome is assessed between {from} and {until}
             *     integration.outcome.unknown-person: This is not a member who travelled with the case
             *     integration.outcome.person-twice: This person is named twice
             *     integration.outcome.answer-missing: This is not answered
             *     integration.outcome.person-missing: Somebody who is asked for is missing: {name}
             *     integration.outcome.not-asked: This is not asked at the person’s age on that day
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OutcomeController_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description Version the change was made from */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the record */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationOutcomeInput"];
            };
        };
        responses: {
            /** @description Correct a recorded outcome */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationOutcome"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right integration.outcome.record */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description integration.outcome.not-arrived: This family has not arrived */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.stale: Someone else changed this in the meantime */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description integration.outcome.outside-window: The outcome is assessed between {from} and {until}
             *     integration.outcome.unknown-person: This is not a member who travelled with the case
             *     integration.outcome.person-twice: This person is named twice
             *     integration.outcome.answer-missing: This is not answered
             *     integration.outcome.person-missing: Somebody who is asked for is missing: {name}
             *     integration.outcome.not-asked: This is not asked at the person’s age on that day
             *     platform.input.invalid: Some of what was entered cannot be accepted
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.version-required: The version being changed was not named */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PipelineReportController_read: {
        parameters: {
            query?: {
                programmeId?: string;
                officeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cases and people by stage, ageing and closing windows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineReport"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right reporting.pipeline.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PipelineReportController_export: {
        parameters: {
            query?: {
                programmeId?: string;
                officeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same figures as CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description Without the right reporting.pipeline.read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.record.not-found: There is no such record, or it is not yours to see */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description platform.input.invalid: Some of what was entered cannot be accepted */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
