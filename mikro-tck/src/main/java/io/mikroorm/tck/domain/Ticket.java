// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gets a time-ordered UUID when it is persisted. */
@Entity
public class Ticket {

    @PrimaryKey(generated = KeyGeneration.UUID_V7)
    public @Nullable UUID id;

    public String subject;

    @ManyToOne
    public @Nullable Ref<Ticket> follows;

    /** For the ORM. */
    protected Ticket() {}

    /** A ticket. */
    public Ticket(String subject) {
        this.subject = subject;
    }
}
