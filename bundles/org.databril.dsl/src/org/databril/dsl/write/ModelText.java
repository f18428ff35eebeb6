// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.util.List;

import org.databril.dsl.Bmc;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.edit.TextPlaces;
import org.databril.dsl.resource.BmcResource;
import org.databril.dsl.scoping.ProjectIndex;

/** What the text of a file has to become so that it says what its model says. */
public final class ModelText {
    private ModelText() {
    }

    /**
     * The smallest edits after which the text of a file says what its model says now; none where nothing was changed.
     * Comments, order and layout of all that did not change stay byte for byte; values that an element did not have go
     * behind their kind, new elements behind those of their kind.
     *
     * @throws CannotBeWritten when the text has syntax errors, so that something of it is not in the model, or the model
     *         says something that no text can say
     */
    public static List<TextEdit> edits(BmcResource file) {
        if (!file.isWellFormed()) {
            throw new CannotBeWritten(file.path() + " has syntax errors; what cannot be read would be lost. Mend the text first.");
        }
        // names may be others in the model than in the text
        ProjectIndex.textChanged(file);
        var changes = new ElementChanges(Bmc.injector().getInstance(ElementWriter.class),
                Bmc.injector().getInstance(NewText.class), new TextPlaces(file.text()));
        file.document().ifPresent(changes::document);
        return changes.edits();
    }

    /**
     * The text of a file after {@link #edits}.
     *
     * @throws CannotBeWritten as there
     */
    public static String of(BmcResource file) {
        return TextEdit.apply(file.text(), edits(file));
    }
}
