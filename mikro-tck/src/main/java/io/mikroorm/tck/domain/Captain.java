// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cannot be without a ship. */
@Entity
public class Captain {

    @PrimaryKey(generated = KeyGeneration.UUID_V7)
    public @Nullable UUID id;

    @ManyToOne
    public Ref<Ship> ship;

    /** Without a ship yet. */
    public Captain() {}
}
