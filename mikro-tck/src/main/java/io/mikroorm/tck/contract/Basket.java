// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Its fruits have values that can be sorted, but of which not every database knows a least one by that name. */
@Entity
class Basket {

    @PrimaryKey
    @Nullable
    Long id;

    String name = "";

    @OneToMany(mappedBy = "basket")
    EntityCollection<Fruit> fruits = EntityCollection.of(this);

    /** For the ORM. */
    protected Basket() {}

    Basket(String name) {
        this.name = name;
    }

    Basket with(boolean ripe, long code, int... bytes) {
        Fruit fruit = new Fruit();
        fruit.basket = this;
        fruit.ripe = ripe;
        fruit.code = new UUID(0, code);
        fruit.seed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            fruit.seed[i] = (byte) bytes[i];
        }
        fruits.add(fruit);
        return this;
    }

    /** One of them. */
    @Entity
    static class Fruit {

        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne
        Basket basket;

        boolean ripe;
        UUID code;
        byte[] seed;

        /** For the ORM. */
        protected Fruit() {}
    }
}
