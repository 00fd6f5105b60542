// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Others have its key as theirs. */
@Entity
public class Resident {

    @PrimaryKey
    public @Nullable Long id;

    public String name;

    @OneToOne(mappedBy = "resident")
    public @Nullable Ref<Profile> profile;

    @OneToOne(
            mappedBy = "resident",
            orphanRemoval = true,
            cascade = {Cascade.PERSIST, Cascade.REMOVE})
    public @Nullable Ref<Badge> badge;

    @OneToMany(mappedBy = "payer")
    public EntityCollection<Deposit> deposits = EntityCollection.of(this);

    /** For the ORM. */
    protected Resident() {}

    /** Somebody. */
    public Resident(String name) {
        this.name = name;
    }

    /** There is one for each resident, and it has no key but theirs. */
    @Entity
    public static class Profile {

        @PrimaryKey
        @OneToOne
        public @Nullable Ref<Resident> resident;

        public String motto;

        @OneToMany(mappedBy = "profile", orderBy = "text")
        public EntityCollection<Note> notes = EntityCollection.of(this);

        @ManyToMany(orderBy = "motto")
        public EntityCollection<Profile> friends = EntityCollection.of(this);

        @OneToOne(mappedBy = "profile")
        public @Nullable Portrait portrait;

        /** For the ORM. */
        protected Profile() {}

        /** Of somebody who may be new. */
        public Profile(Resident resident, String motto) {
            this.resident = Ref.of(resident);
            this.motto = motto;
        }

        /** Of somebody who is known. */
        public Profile(Ref<Resident> resident, String motto) {
            this.resident = resident;
            this.motto = motto;
        }
    }

    /** Its key is that of a profile, and so that of a resident. The field holds the entity itself. */
    @Entity
    public static class Portrait {

        @PrimaryKey
        @OneToOne
        public @Nullable Profile profile;

        public String painter;

        /** For the ORM. */
        protected Portrait() {}

        /** Of somebody who may be new. */
        public Portrait(@Nullable Profile profile, String painter) {
            this.profile = profile;
            this.painter = painter;
        }
    }

    /** Goes with its resident. */
    @Entity
    public static class Badge {

        @PrimaryKey
        @OneToOne(joinColumn = "holder")
        public @Nullable Ref<Resident> resident;

        public int number;

        /** For the ORM. */
        protected Badge() {}

        /** Of nobody yet. */
        public Badge(int number) {
            this.number = number;
        }
    }

    /** Its key is a many-to-one: the same as a one-to-one here. */
    @Entity
    public static class Deposit {

        @PrimaryKey
        @ManyToOne
        public Resident payer;

        public int euros;

        /** For the ORM. */
        protected Deposit() {}

        /** Of somebody. */
        public Deposit(Resident payer, int euros) {
            this.payer = payer;
            this.euros = euros;
        }
    }

    /** Leads to a profile by that key. */
    @Entity
    public static class Note {

        @PrimaryKey
        public @Nullable Long id;

        public String text;

        @ManyToOne
        public Ref<Profile> profile;

        /** For the ORM. */
        protected Note() {}

        /** About somebody. */
        public Note(Profile profile, String text) {
            this.profile = Ref.of(profile);
            this.text = text;
        }
    }
}
