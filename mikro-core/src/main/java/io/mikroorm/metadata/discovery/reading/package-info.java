// SPDX-License-Identifier: MIT
/** Reads what is declared of classes, fields and relations into drafts, and notes what contradicts itself. Knows no database. */
@Internal
@NullMarked
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
