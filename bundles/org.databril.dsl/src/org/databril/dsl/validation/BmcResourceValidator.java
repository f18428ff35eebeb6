// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.List;

import org.databril.catalogue.Language;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.problem.StructureCodes;
import org.databril.dsl.resource.BmcResource;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

/** The problems of {@link Structure} where Xtext asks for them, in English. */
public class BmcResourceValidator implements IResourceValidator {
    @Inject
    private Structure structure;

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator canceled) {
        if (!(resource instanceof BmcResource file)) {
            return List.of();
        }
        EcoreUtil.resolveAll(file);
        return structure.check(file).stream().map(problem -> issue(problem, file)).toList();
    }

    private static Issue issue(Problem problem, BmcResource file) {
        var lines = file.lines();
        int end = problem.offset() + problem.length();
        var issue = new Issue.IssueImpl();
        issue.setCode(problem.code());
        issue.setSeverity(Severity.ERROR);
        issue.setMessage(problem.message(Language.EN));
        issue.setOffset(problem.offset());
        issue.setLength(problem.length());
        issue.setLineNumber(problem.line());
        issue.setColumn(problem.column());
        issue.setLineNumberEnd(lines.line(end));
        issue.setColumnEnd(lines.column(end));
        issue.setSyntaxError(StructureCodes.isIllFormed(problem.code()));
        return issue;
    }
}
