// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** All document services that there are, by the request that they answer. */
final class DocumentServices {
    private static final class Holder {
        static final DocumentServices ALL = new DocumentServices();
    }

    private final Map<Class<?>, DocumentService<?, ?>> services = new LinkedHashMap<>();

    private DocumentServices() {
        for (DocumentService<?, ?> service : ServiceLoader.load(DocumentService.class, DocumentService.class.getClassLoader())) {
            services.put(service.request(), service);
        }
    }

    static DocumentServices all() {
        return Holder.ALL;
    }

    Collection<DocumentService<?, ?>> list() {
        return services.values();
    }

    /** Who answers requests with such parameters; the caller knows what kind of answer they have. */
    @SuppressWarnings("unchecked")
    <P, R> Optional<DocumentService<P, R>> of(Class<P> request) {
        return Optional.ofNullable((DocumentService<P, R>) services.get(request));
    }
}
