// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.dsl.edit.Insertions;
import org.databril.model.bmc.Root;
import org.eclipse.xtext.EcoreUtil2;

/** All quick fixes: for the command line, the editors and the language server alike. */
public final class QuickFixes {
    private static final class Holder {
        static final QuickFixes STANDARD = new QuickFixes(ServiceLoader.load(QuickFix.class, QuickFix.class.getClassLoader())
                .stream().map(ServiceLoader.Provider::get).toList());
    }

    private final List<QuickFix> fixes;

    private QuickFixes(List<QuickFix> fixes) {
        this.fixes = fixes;
    }

    /** The fixes of the product and of what is installed beside it. */
    public static QuickFixes standard() {
        return Holder.STANDARD;
    }

    /** The codes of the findings that some fix repairs, sorted. */
    public Set<String> codes() {
        var codes = new TreeSet<String>();
        fixes.forEach(fix -> codes.addAll(fix.codes()));
        return codes;
    }

    /** The ways to repair a finding, the likeliest first; empty where people have to find out more. */
    public List<Fix> of(Finding finding, Business business) {
        return fixes.stream().filter(fix -> fix.codes().contains(finding.code()))
                .flatMap(fix -> fix.of(finding, business).stream()).toList();
    }

    /**
     * Leaves a finding as it is, in writing.
     *
     * @param reason why, in the client's words
     */
    public Fix ignore(Finding finding, String reason) {
        var root = finding.element() instanceof Root own ? own : EcoreUtil2.getContainerOfType(finding.element(), Root.class);
        var statement = "ignore " + finding.code() + " on " + Naming.reference(root, finding.element()) + " because "
                + Naming.quoted(reason);
        return Fix.titled("fix.ignore", finding.code()).edit(root, Insertions.into(root).member(root, statement)).build();
    }
}
