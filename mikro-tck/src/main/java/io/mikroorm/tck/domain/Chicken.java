// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Cannot be before the egg. */
@Entity
public class Chicken {

    @PrimaryKey
    public @Nullable Long id;

    @ManyToOne
    public Ref<Egg> from;

    /** Without an egg yet. */
    public Chicken() {}
}
