// SPDX-License-Identifier: EPL-2.0
package org.databril.server.tokens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.lsp4j.SemanticTokens;

/** The last answers of a server, so that the next ones can be told as what is different. */
final class TokenResults {
    /** About as many texts as somebody works on at a time. */
    private static final int KEPT = 16;
    private static final TokenResults ALL = new TokenResults();

    private final AtomicLong last = new AtomicLong();
    private final Map<String, List<Integer>> byId = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Integer>> eldest) {
            return size() > KEPT;
        }
    };

    static TokenResults all() {
        return ALL;
    }

    /** Keeps an answer, under a name of its own. */
    synchronized SemanticTokens keep(List<Integer> data) {
        var id = Long.toString(last.incrementAndGet());
        byId.put(id, data);
        return new SemanticTokens(id, data);
    }

    /** Takes back an answer that was kept; empty for one from too long ago. */
    synchronized Optional<List<Integer>> take(String id) {
        return Optional.ofNullable(byId.remove(id));
    }
}
