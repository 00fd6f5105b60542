// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** A ticket for a seat, whose key has a text in it. */
@Entity
@Unique(properties = {"former", "holder"})
public class Ticket {

    @PrimaryKey
    public Key id;

    public String holder;

    @OneToOne
    public @Nullable Ref<Seat> seat;

    @ManyToOne
    public @Nullable Ref<Seat> former;

    @ManyToMany(orderBy = "id")
    public EntityCollection<Seat> seats = EntityCollection.of(this);

    /** The show and a number. */
    public record Key(String show, int number) {}

    /** For the ORM. */
    protected Ticket() {}

    /** A ticket. */
    public Ticket(String show, int number, String holder) {
        this.id = new Key(show, number);
        this.holder = holder;
    }
}
