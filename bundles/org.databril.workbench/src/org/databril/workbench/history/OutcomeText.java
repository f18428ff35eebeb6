// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import org.databril.history.Outcome;
import org.databril.workbench.Messages;
import org.eclipse.osgi.util.NLS;

/** What came of a commit, pull or push, in words that say what to do next. */
final class OutcomeText {
    private OutcomeText() {
    }

    static String of(Outcome outcome) {
        String details = String.join("\n", outcome.details());
        return NLS.bind(switch (outcome.result()) {
            case COMMITTED -> Messages.git_committed;
            case PULLED -> Messages.git_pulled;
            case PUSHED -> Messages.git_pushed;
            case UP_TO_DATE -> Messages.git_upToDate;
            case NOTHING_TO_COMMIT -> Messages.git_nothingToCommit;
            case UNRESOLVED -> Messages.git_unresolved;
            case NO_REMOTE -> Messages.git_noRemote;
            case NO_BRANCH -> Messages.git_noBranch;
            case CONFLICT -> Messages.git_conflict;
            case LOCAL_CHANGES -> Messages.git_localChanges;
            case MERGE_UNFINISHED -> Messages.git_mergeUnfinished;
            case REJECTED -> Messages.git_rejected;
            case REFUSED -> Messages.git_refused;
            case NOT_ALLOWED -> Messages.git_notAllowed;
            case UNREACHABLE -> Messages.git_unreachable;
            case NO_REMOTE_REPOSITORY -> Messages.git_noRemoteRepository;
            case IN_USE -> Messages.git_inUse;
            case FAILED -> Messages.git_failed;
        }, details);
    }
}
