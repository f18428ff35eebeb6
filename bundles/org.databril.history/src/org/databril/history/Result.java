// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

/** How a commit, pull or push can end. */
public enum Result {
    /** A commit was made. */
    COMMITTED(true),
    /** The changes of others are here now. */
    PULLED(true),
    /** The remote has the commits now. */
    PUSHED(true),
    /** There was nothing to fetch or to send. */
    UP_TO_DATE(true),
    /** Nothing changed since the last commit. */
    NOTHING_TO_COMMIT(false),
    /** Files still have both versions of a merge between marks; the details name them. */
    UNRESOLVED(false),
    /** The branch has no remote to pull from or to push to. */
    NO_REMOTE(false),
    /** No branch is checked out. */
    NO_BRANCH(false),
    /** Both sides changed the same lines; the details name the files, which have both versions between marks now. */
    CONFLICT(false),
    /** Changes that are not committed stand in the way of a pull; the details name the files. */
    LOCAL_CHANGES(false),
    /** A merge that was begun is not committed yet. */
    MERGE_UNFINISHED(false),
    /** The remote has commits that are not here yet: pull first. */
    REJECTED(false),
    /** The remote does not take commits, by a rule of its own; the details say which. */
    REFUSED(false),
    /** The remote does not know the person, or does not let them. */
    NOT_ALLOWED(false),
    /** The remote cannot be reached. */
    UNREACHABLE(false),
    /** There is no repository where the remote should be. */
    NO_REMOTE_REPOSITORY(false),
    /** Another program works on the repository at this moment. */
    IN_USE(false),
    /** Something else; the details say what. */
    FAILED(false);

    private final boolean good;

    Result(boolean good) {
        this.good = good;
    }

    /** Whether what was wanted is so now. */
    public boolean isGood() {
        return good;
    }
}
