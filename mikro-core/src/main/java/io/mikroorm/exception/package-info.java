// SPDX-License-Identifier: MIT
/** The exceptions that this library throws. Each says what was wrong, where, and what to do; a code leads to
 * its page in the documentation. */
@Api
@NullMarked
package io.mikroorm.exception;

import io.mikroorm.annotation.Api;
import org.jspecify.annotations.NullMarked;
