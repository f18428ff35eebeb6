// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.List;
import java.util.function.Consumer;

import org.databril.edits.form.Address;
import org.databril.edits.form.Candidates.Candidate;
import org.databril.edits.form.Entered;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What stands between a form and the text. To be used on the UI thread, on which it answers. */
interface FormHost {
    /**
     * Writes what was entered into the text.
     *
     * @param complaint is told why it is not written; empty where it is
     */
    void enter(List<Address> subjects, EStructuralFeature feature, Entered entered, Consumer<String> complaint);

    /** Tells what a field can refer to. */
    void candidates(Address subject, EStructuralFeature feature, Consumer<List<Candidate>> told);

    /** Shows an element in its text. */
    void open(String element);

    /** Whether nothing can be written now. */
    boolean isReadOnly();
}
