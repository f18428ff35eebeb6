// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.databril.dsl.project.LoadedProject;
import org.databril.edits.Relabel;
import org.databril.edits.form.Address;
import org.databril.edits.form.Candidates;
import org.databril.edits.form.Candidates.Candidate;
import org.databril.edits.form.Entered;
import org.databril.edits.form.Form;
import org.databril.edits.form.FormEdit;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Named;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Log;
import org.databril.workbench.Speech;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.change.Changes;
import org.databril.workbench.diagram.change.ReadOnly;
import org.databril.workbench.diagram.subject.Declaration;
import org.databril.workbench.diagram.subject.Following;
import org.databril.workbench.diagram.subject.Subject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;

/** A form on the texts of a project: what is entered is written into them, one step to undo each. */
final class TextHost implements FormHost {
    private final Following following;
    private final IWorkbenchPage page;
    private boolean readOnly;

    TextHost(Following following, IWorkbenchPage page) {
        this.following = following;
        this.page = page;
    }

    /** Why a form is only to be read; empty where it can be changed. */
    String readOnly(Form form) {
        var subject = following.subject();
        var text = subject.text();
        var reason = form.mistake() > 0 ? NLS.bind(Messages.properties_mistake, form.mistake())
                : text.map(ReadOnly::why).orElse(Messages.properties_notOpen);
        readOnly = !reason.isEmpty();
        return reason;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public void enter(List<Address> subjects, EStructuralFeature feature, Entered entered, Consumer<String> complaint) {
        var text = following.subject() == null ? null : following.subject().text().orElse(null);
        if (text == null || readOnly) {
            return;
        }
        complaint.accept("");
        var changes = new Changes(text, reason -> complaint.accept(reason.text(Speech.language())));
        changes.apply(checked -> new Changes.Wish(new FormEdit(checked.project(), subjects, feature, entered, Speech.language()),
                renamed(checked, subjects, feature, entered)), names -> {
                    if (!names.isEmpty()) {
                        following.take(names);
                    }
                });
    }

    /** The qualified name that an element has after its name or label was changed; empty where names stay. */
    private static List<String> renamed(CheckedProject checked, List<Address> subjects, EStructuralFeature feature, Entered entered) {
        if (subjects.size() == 1 && entered instanceof Entered.Said(var words) && !words.isBlank()) {
            return element(checked.project(), subjects.getFirst()).flatMap(element -> feature == Literals.NAMED__NAME
                    ? Optional.of(words.strip()) : feature == Literals.NAMED__LABEL ? Optional.of(new Relabel(element, words).name())
                    : Optional.empty()).map(name -> subjects.getFirst().element().replaceFirst("[^.]*$", name)).stream().toList();
        }
        return List.of();
    }

    private static Optional<Named> element(LoadedProject project, Address address) {
        return address.way().isEmpty() ? address.in(project).map(Named.class::cast) : Optional.empty();
    }

    @Override
    public void candidates(Address subject, EStructuralFeature feature, Consumer<List<Candidate>> told) {
        Subject about = following.subject();
        Display display = Display.getCurrent();
        about.ask(checked -> Candidates.of(checked.project(), subject, feature)).whenComplete((found, failure) -> {
            if (failure != null) {
                Log.error("Cannot tell what " + subject + " can refer to", failure);
            } else {
                display.asyncExec(() -> told.accept(found));
            }
        });
    }

    @Override
    public void open(String element) {
        if (following.subject() != null) {
            Declaration.open(page, following.subject(), element);
        }
    }
}
