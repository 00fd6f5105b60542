// SPDX-License-Identifier: MIT
/** Turns annotated classes into frozen metadata: {@code reading} makes drafts of them, a visible list of passes answers one question about these
 * after the other, and the freezer ends it. All mistakes of a model are reported together. Knows no database. */
@Internal
@NullMarked
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Internal;
import org.jspecify.annotations.NullMarked;
