// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import org.jspecify.annotations.Nullable;

/** Has contents. */
@Entity
final class Tape {

    @PrimaryKey
    @Nullable
    Long id;

    @Nullable
    BinaryContent sound;

    @Nullable
    TextContent words;
}
