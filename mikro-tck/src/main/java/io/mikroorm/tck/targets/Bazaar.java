// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bazaar: stalls, which are known to all by their codes, and know who leads to them. */
public final class Bazaar {

    /** All of its entities, those that lead to others first. */
    public static final List<Class<?>> ALL = List.of(Offer.class, Keeper.class, Stall.class);

    private Bazaar() {}

    /** Has a code of its own beside the key. */
    @Entity
    public static class Stall {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        @Property(length = 20)
        public String code = "";

        @Property(length = 40)
        public String name = "";

        @OneToMany(mappedBy = "stall", orderBy = "text", orphanRemoval = true)
        public final EntityCollection<Offer> offers = EntityCollection.of(this);

        @OneToMany(mappedBy = "partner", orderBy = "text")
        public List<Offer> shared = new ArrayList<>();

        @OneToOne(mappedBy = "stall")
        public @Nullable Ref<Keeper> keeper;

        /** For the ORM. */
        protected Stall() {}

        /** With a code. */
        public Stall(String code, String name) {
            this.code = code;
            this.name = name;
        }
    }

    /** Is at a stall, and perhaps at another one too. */
    @Entity
    public static class Offer {
        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String text = "";

        @ManyToOne(targetKey = "code")
        public @Nullable Ref<Stall> stall;

        @ManyToOne(targetKey = "code")
        public @Nullable Stall partner;

        /** For the ORM. */
        protected Offer() {}

        /** At no stall yet. */
        public Offer(String text) {
            this.text = text;
        }
    }

    /** Has one stall. */
    @Entity
    public static class Keeper {
        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 40)
        public String name = "";

        @OneToOne(targetKey = "code")
        public @Nullable Ref<Stall> stall;

        /** For the ORM. */
        protected Keeper() {}

        /** Of a stall. */
        public Keeper(String name, Stall stall) {
            this.name = name;
            this.stall = Ref.of(stall);
        }
    }
}
