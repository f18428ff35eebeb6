// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;

/** What the server is doing for longer, among the work that the workbench shows at the bottom of its window. */
final class ServerWork {
    private final Map<Object, CompletableFuture<Void>> running = new ConcurrentHashMap<>();

    void take(ProgressParams news) {
        Object token = news.getToken().get();
        if (news.getValue().isLeft() && news.getValue().getLeft() instanceof WorkDoneProgressBegin begin) {
            CompletableFuture<Void> end = new CompletableFuture<>();
            running.put(token, end);
            Job.create(begin.getTitle(), (IJobFunction) monitor -> await(begin.getTitle(), end, monitor)).schedule();
        } else if (news.getValue().isLeft() && news.getValue().getLeft() instanceof WorkDoneProgressEnd) {
            CompletableFuture<Void> end = running.remove(token);
            if (end != null) {
                end.complete(null);
            }
        }
    }

    private static IStatus await(String title, CompletableFuture<Void> end, IProgressMonitor monitor) {
        monitor.beginTask(title, IProgressMonitor.UNKNOWN);
        end.join();
        monitor.done();
        return Status.OK_STATUS;
    }
}
