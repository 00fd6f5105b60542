// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** A seat in a theatre, whose key is of whole numbers alone; it refers to others of its kind in each way. */
@Entity
public class Seat {

    @PrimaryKey
    public Key id;

    public int price;

    @Version
    public int version;

    @ManyToOne
    public @Nullable Seat left;

    @Embedded
    public View view = new View();

    @OneToOne(mappedBy = "seat")
    public @Nullable Ref<Ticket> ticket;

    @OneToMany(mappedBy = "former", orderBy = "id")
    public EntityCollection<Ticket> before = EntityCollection.of(this);

    @ManyToMany(mappedBy = "seats", orderBy = "id desc")
    public EntityCollection<Ticket> offered = EntityCollection.of(this);

    /** Where it is. */
    public record Key(int row, long place) {}

    /** What it is behind of, which is its row in an embeddable. */
    @Embeddable
    public static class View {

        @ManyToOne
        public @Nullable Ref<Seat> behind;

        public int metres;
    }

    /** For the ORM. */
    protected Seat() {}

    /** A seat. */
    public Seat(int row, long place, int price) {
        this.id = new Key(row, place);
        this.price = price;
    }
}
