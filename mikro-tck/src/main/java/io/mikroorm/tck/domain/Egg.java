// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Cannot be before the chicken. */
@Entity
public class Egg {

    @PrimaryKey
    public @Nullable Long id;

    @ManyToOne
    public Ref<Chicken> layer;

    /** Without a chicken yet. */
    public Egg() {}
}
