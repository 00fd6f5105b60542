// SPDX-License-Identifier: MIT
package io.mikroorm.tck.plain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Goes with its player. */
@Entity
public class Instrument {

    @PrimaryKey
    private @Nullable Long id;

    private String kind;

    @ManyToOne
    private Ref<Player> player;

    /** For the ORM. */
    protected Instrument() {}

    /** One of nobody yet. */
    public Instrument(String kind) {
        this.kind = kind;
    }

    public String getKind() {
        return kind;
    }

    public Ref<Player> getPlayer() {
        return player;
    }
}
