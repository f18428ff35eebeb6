// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.unsaved;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.databril.workbench.Log;

/** Writes unsaved texts in the background, one after the other. */
final class KeptWriter {
    private static final int PATIENCE = 5;

    private final UnsavedTexts texts;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("unsaved texts").factory());

    KeptWriter(UnsavedTexts texts) {
        this.texts = texts;
    }

    void keep(UnsavedText unsaved) {
        thread.execute(() -> {
            try {
                texts.keep(unsaved);
            } catch (IOException e) {
                Log.error("Cannot keep the unsaved text of " + unsaved.file(), e);
            }
        });
    }

    void forget(Path file) {
        thread.execute(() -> {
            try {
                texts.forget(file);
            } catch (IOException e) {
                Log.error("Cannot forget the unsaved text of " + file, e);
            }
        });
    }

    void end() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                Log.error("Unsaved texts took too long to write", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
