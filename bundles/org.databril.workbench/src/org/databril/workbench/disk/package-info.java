// SPDX-License-Identifier: EPL-2.0
/** What happens when another program changes or deletes a file that is open here: nothing is lost, the person is asked. */
package org.databril.workbench.disk;
