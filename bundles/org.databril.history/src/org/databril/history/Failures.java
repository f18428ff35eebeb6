// SPDX-License-Identifier: EPL-2.0
package org.databril.history;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.InvalidRemoteException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;

/** Tells from an exception what is the matter. */
final class Failures {
    /** Something that git does. */
    interface Work {
        Outcome get() throws GitAPIException, IOException;
    }

    private Failures() {
    }

    static Outcome told(Work work) {
        try {
            return work.get();
        } catch (GitAPIException | IOException | RuntimeException e) {
            return of(e);
        }
    }

    static Outcome of(Exception failure) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause).map(Failures::known)
                .flatMap(Optional::stream).findFirst().map(result -> Outcome.of(result, text(failure)))
                .orElseGet(() -> Outcome.of(Result.FAILED, text(failure)));
    }

    private static Optional<Result> known(Throwable cause) {
        return switch (cause) {
            case LockFailedException e -> Optional.of(Result.IN_USE);
            case UnknownHostException e -> Optional.of(Result.UNREACHABLE);
            case ConnectException e -> Optional.of(Result.UNREACHABLE);
            case NoRouteToHostException e -> Optional.of(Result.UNREACHABLE);
            case SocketTimeoutException e -> Optional.of(Result.UNREACHABLE);
            case Throwable e when says(e, "not authorized", "authentication", "permission denied", "auth fail",
                    "not permitted", "host key verification failed") -> Optional.of(Result.NOT_ALLOWED);
            case Throwable e when says(e, "could not resolve hostname", "connection refused", "timed out", "network is unreachable") ->
                Optional.of(Result.UNREACHABLE);
            case Throwable e when says(e, "cannot lock", "index.lock") -> Optional.of(Result.IN_USE);
            case NoRemoteRepositoryException e -> Optional.of(Result.NO_REMOTE_REPOSITORY);
            case InvalidRemoteException e -> Optional.of(Result.NO_REMOTE_REPOSITORY);
            default -> Optional.empty();
        };
    }

    private static boolean says(Throwable cause, String... words) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(message::contains);
    }

    private static String text(Exception failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
