// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Refers plainly to a class of which no reference can be made, and to the same by handle. Its own key is final. */
@Entity
public class Letter {

    @PrimaryKey
    private final UUID id;

    private final String text;

    @ManyToOne
    private @Nullable Stamp stamp;

    @ManyToOne
    private @Nullable Ref<Stamp> spare;

    /** A letter. */
    public Letter(UUID id, String text) {
        this.id = id;
        this.text = text;
    }

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    public @Nullable Stamp stamp() {
        return stamp;
    }

    /** Sets the stamp. */
    public void stamp(@Nullable Stamp value) {
        this.stamp = value;
    }

    public @Nullable Ref<Stamp> spare() {
        return spare;
    }

    /** Sets the spare stamp. */
    public void spare(@Nullable Ref<Stamp> value) {
        this.spare = value;
    }
}
