// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** Animals, whose owners may go away. */
final class Animals {

    private Animals() {}

    /** Has animals. */
    @Entity
    static class Owner {

        @PrimaryKey
        int id;

        static Owner of(int id) {
            Owner owner = new Owner();
            owner.id = id;
            return owner;
        }
    }

    /** Whatever has an owner who may go away. */
    interface Animal {

        /** The same of somebody. */
        Animal of(int id, Owner owner);
    }

    /** Is of any but one. */
    @Entity
    @Check(name = "not_of_seven", expression = "coalesce({owner}, 0) <> 7")
    static class Dog implements Animal {

        @PrimaryKey
        int id;

        @ManyToOne
        @Nullable
        Owner owner;

        @Override
        public Dog of(int id, Owner owner) {
            this.id = id;
            this.owner = owner;
            return this;
        }
    }

    /** The same without braces around the column. */
    @Entity
    @Check(name = "not_of_eight", expression = "{age} < 30 and coalesce(owner_id, 0) <> 8")
    static class Cat {

        @PrimaryKey
        int id;

        int age;

        @ManyToOne
        @Nullable
        Owner owner;
    }

    /** Goes with its owner, of whom something is kept. */
    @Entity
    @Check(name = "not_of_nine", expression = "{owner} <> 9 or 'owner_id' = ''")
    static class Fish {

        @PrimaryKey
        int id;

        @ManyToOne(onDelete = ReferentialAction.CASCADE)
        @Nullable
        Owner owner;
    }

    /** Is checked over what is worked out. */
    @Entity
    @Check(name = "not_of_ten", expression = "{half} <> 5")
    static class Mouse {

        @PrimaryKey
        int id;

        @ManyToOne
        @Nullable
        Owner owner;

        @Property(generated = "coalesce({owner}, 0) / 2", stored = false)
        @Nullable
        Integer half;
    }

    /** Keeps what is worked out. */
    @Entity
    static class Cow implements Animal {

        @PrimaryKey
        int id;

        @ManyToOne
        @Nullable
        Owner owner;

        @Property(generated = "coalesce({owner}, 0)")
        @Nullable
        Integer kept;

        @Override
        public Cow of(int id, Owner owner) {
            this.id = id;
            this.owner = owner;
            return this;
        }
    }

    /** Keeps what is worked out as long as it is there itself. */
    @Entity
    static class Calf {

        @PrimaryKey
        int id;

        @ManyToOne(onDelete = ReferentialAction.CASCADE)
        @Nullable
        Owner owner;

        @Property(generated = "coalesce({owner}, 0)")
        @Nullable
        Integer kept;
    }

    /** One of nobody at a time, by an expression. */
    @Entity
    @Unique(name = "one_of_nobody", expression = "coalesce({owner}, 0)")
    static class Pony implements Animal {

        @PrimaryKey
        int id;

        @ManyToOne
        @Nullable
        Owner owner;

        @Override
        public Pony of(int id, Owner owner) {
            this.id = id;
            this.owner = owner;
            return this;
        }
    }

    /** One of nobody at a time, by what is worked out of what is worked out. */
    @Entity
    static class Mule implements Animal {

        @PrimaryKey
        int id;

        @ManyToOne
        @Nullable
        Owner owner;

        @Property(generated = "coalesce({owner}, 0) + 1", stored = false)
        @Unique(name = "one_of_none")
        @Nullable
        Integer number;

        @Override
        public Mule of(int id, Owner owner) {
            this.id = id;
            this.owner = owner;
            return this;
        }
    }

    /** Has a name of its own among those that are somebody's. */
    @Entity
    @Unique(name = "named_once", properties = "name", where = "owner is not null")
    static class Parrot implements Animal {

        @PrimaryKey
        int id;

        @Property(length = 20)
        String name = "Polly";

        @ManyToOne
        @Nullable
        Owner owner;

        @Override
        public Parrot of(int id, Owner owner) {
            this.id = id;
            this.owner = owner;
            return this;
        }
    }
}
