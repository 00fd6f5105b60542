// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Has the other side of what two others refer to it by, both by handle. */
@Entity
public class Traveller {

    @PrimaryKey
    public @Nullable Long id;

    @OneToOne(mappedBy = "traveller")
    public @Nullable Ref<Passport> passport;

    @OneToOne(mappedBy = "traveller")
    public @Nullable Ref<Visa> visa;

    /** Without papers. */
    public Traveller() {}

    /** Has a key that the application assigns. */
    @Entity
    public static class Passport {

        @PrimaryKey
        public String number;

        @OneToOne
        public @Nullable Ref<Traveller> traveller;

        /** For the ORM. */
        protected Passport() {
            this("");
        }

        /** Nobody's yet. */
        public Passport(String number) {
            this.number = number;
        }
    }

    /** Has a key that the database hands out. */
    @Entity
    public static class Visa {

        @PrimaryKey
        public @Nullable Long id;

        @OneToOne
        public @Nullable Ref<Traveller> traveller;

        /** Nobody's yet. */
        public Visa() {}
    }
}
