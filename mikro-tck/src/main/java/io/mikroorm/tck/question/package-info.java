// SPDX-License-Identifier: MIT
/**
 * A catalogue of questions to a library, each with the answer of plain Java. A question is a method of a {@link io.mikroorm.tck.question.QuestionGroup group};
 * its name says what is asked. Knows nothing of SQL.
 */
@Spi
@NullMarked
package io.mikroorm.tck.question;

import io.mikroorm.annotation.Spi;
import org.jspecify.annotations.NullMarked;
