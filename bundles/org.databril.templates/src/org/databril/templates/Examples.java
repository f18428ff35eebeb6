// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.databril.catalogue.Language;

/** The worked examples that come with the product. */
public final class Examples {

    private Examples() {
    }

    /** All examples. */
    public static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        for (String[] cells : Resource.table("examples/examples.txt")) {
            examples.add(new Example(cells[0], Language.of(cells[1]), Map.of(Language.EN, cells[2], Language.NL, cells[3]),
                Map.of(Language.EN, cells[4], Language.NL, cells[5]), List.of(cells[6].split(",\\s*"))));
        }
        return List.copyOf(examples);
    }

    /** The example with this id, or empty. */
    public static Optional<Example> find(String id) {
        return all().stream().filter(example -> example.id().equals(id)).findFirst();
    }
}
