// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import org.jspecify.annotations.Nullable;

/** Has ovens. */
@Entity
class Kitchen {

    @PrimaryKey
    @Nullable
    Long id;

    @Property(length = 40)
    String name = "";
}
