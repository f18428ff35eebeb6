// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;

/** All codes of findings and structure errors. Immutable; texts are read when first asked for. */
public final class Catalogue {

    private static final class Holder {
        private static final Catalogue STANDARD =
            new Catalogue(EntryIndex.read(new OwnFiles()), new OnClassPath());
    }

    private final Map<String, Entry> own;
    private final Supplier<List<CatalogueContribution>> others;
    private volatile Map<String, Entry> all;

    private Catalogue(Map<String, Entry> own, Supplier<List<CatalogueContribution>> others) {
        this.own = own;
        this.others = others;
    }

    /** The catalogue of the product and of what the class path contributes. */
    public static Catalogue standard() {
        return Holder.STANDARD;
    }

    /** This catalogue and further codes; a code that is there already keeps its text. */
    public Catalogue with(Collection<? extends CatalogueContribution> contributions) {
        return new Catalogue(all(), () -> List.copyOf(contributions));
    }

    /** All codes, in the order of the documentation. */
    public Set<String> codes() {
        return new LinkedHashSet<>(all().keySet());
    }

    /** All entries, in the order of the documentation. */
    public List<Entry> entries() {
        return List.copyOf(all().values());
    }

    /** The entry of a code, or empty for one nobody has written about. */
    public Optional<Entry> find(String code) {
        Entry entry = own.get(code);
        return Optional.ofNullable(entry == null ? all().get(code) : entry);
    }

    /**
     * The entry of a code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Entry entry(String code) {
        Optional<Entry> entry = find(code);
        if (entry.isEmpty()) {
            throw new IllegalArgumentException("The catalogue has no code '" + code + "'");
        }
        return entry.get();
    }

    // Looking for contributions costs time at every start, and most messages do not need it: only when asked.
    private Map<String, Entry> all() {
        Map<String, Entry> known = all;
        if (known == null) {
            known = new LinkedHashMap<>(own);
            for (CatalogueContribution contribution : others.get()) {
                for (Entry entry : EntryIndex.read(contribution).values()) {
                    known.putIfAbsent(entry.code(), entry);
                }
            }
            all = known;
        }
        return known;
    }

    private static final class OwnFiles implements CatalogueContribution {
        @Override
        public InputStream open(String path) {
            return Catalogue.class.getResourceAsStream(path);
        }
    }

    private static final class OnClassPath implements Supplier<List<CatalogueContribution>> {
        @Override
        public List<CatalogueContribution> get() {
            List<CatalogueContribution> contributions = new ArrayList<>();
            ServiceLoader.load(CatalogueContribution.class, Catalogue.class.getClassLoader())
                .forEach(contributions::add);
            return contributions;
        }
    }
}
