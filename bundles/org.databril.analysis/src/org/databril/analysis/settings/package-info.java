// SPDX-License-Identifier: EPL-2.0
/** What a project says of its findings, limits, language and reports, as read from its settings file. */
package org.databril.analysis.settings;
