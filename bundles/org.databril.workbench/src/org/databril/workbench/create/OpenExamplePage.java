// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import java.util.Comparator;
import java.util.List;

import org.databril.templates.Example;
import org.databril.templates.Examples;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Shows the examples, those in the person's language first. */
final class OpenExamplePage extends WizardPage {
    private Gallery<Example> examples;

    OpenExamplePage() {
        super("example", Messages.example_title, null);
        setDescription(Messages.example_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        List<Example> sorted = Examples.all().stream()
                .sorted(Comparator.comparing(example -> example.language() != Speech.language())).toList();
        examples = new Gallery<>(area, sorted, example -> example.title(Speech.language()),
                example -> example.description(Speech.language()));
        examples.onDoubleClick(this::finish);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(examples.control());
        setControl(area);
    }

    private void finish() {
        IWizardContainer container = getContainer();
        if (getWizard().performFinish() && container instanceof WizardDialog dialog) {
            dialog.close();
        }
    }

    /** The example that was chosen. */
    Example example() {
        return examples.chosen();
    }
}
