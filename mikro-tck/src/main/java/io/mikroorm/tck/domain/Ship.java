// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cannot be without a captain, by the end of the transaction. Knows its key before it is inserted. */
@Entity
public class Ship {

    @PrimaryKey(generated = KeyGeneration.UUID_V7)
    public @Nullable UUID id;

    @ManyToOne(deferred = true)
    public Ref<Captain> captain;

    /** Without a captain yet. */
    public Ship() {}
}
