// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.List;

import com.google.inject.Inject;

/** All rules about the structure of files: to add one is to write a class and to name it here. */
record StructureChecks(List<StructureCheck<?>> all) {
    @Inject
    StructureChecks(SyntaxCheck syntax, ReferenceCheck references, DuplicateNameCheck names) {
        this(List.of(syntax, references, names, new RepeatedValueCheck(), new ShareCheck(), new AmountCheck(),
                new ThresholdCheck(), new BasedOnCheck(), new AnswerCheck(), new IgnoreCheck()));
    }
}
