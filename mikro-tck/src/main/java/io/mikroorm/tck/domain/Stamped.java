// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.CreatedAt;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.UpdatedAt;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Lends its private fields to entities; carries no annotation itself. */
public abstract class Stamped {

    @PrimaryKey
    private @Nullable Long id;

    @CreatedAt
    @SuppressWarnings("NullAway.Init")
    private LocalDateTime createdAt;

    @UpdatedAt
    @SuppressWarnings("NullAway.Init")
    private OffsetDateTime updatedAt;

    private @Nullable String note;

    public @Nullable Long id() {
        return id;
    }

    public LocalDateTime createdAt() {
        return createdAt;
    }

    public OffsetDateTime updatedAt() {
        return updatedAt;
    }

    public @Nullable String note() {
        return note;
    }

    /** Notes something. */
    public void note(@Nullable String text) {
        this.note = text;
    }
}
