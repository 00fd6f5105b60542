// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Teams that come with what belongs to them. */
final class League {

    private League() {}

    /** Where a team is at home. */
    @Entity
    static class Town {
        @PrimaryKey
        @Nullable
        Long id;

        String name;

        Town(String name) {
            this.name = name;
        }

        protected Town() {
            this("");
        }
    }

    /** Plays. */
    @Entity
    static class Team {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(unique = true, length = 50)
        String name;

        @ManyToOne(eager = true)
        Town town;

        @OneToMany(mappedBy = "team", eager = true, orderBy = "name")
        final EntityCollection<Player> players = EntityCollection.of(this);

        @ManyToMany(eager = true, orderBy = "name")
        final EntityCollection<Sponsor> sponsors = EntityCollection.of(this);

        Team(String name, Town town) {
            this.name = name;
            this.town = town;
        }

        protected Team() {
            this("", new Town());
        }
    }

    /** Plays in a team. */
    @Entity
    static class Player {
        @PrimaryKey
        @Nullable
        Long id;

        String name;

        @ManyToOne(eager = true, nullable = true)
        @Nullable
        Ref<Team> team;

        Player(String name) {
            this.name = name;
        }
    }

    /** Pays. */
    @Entity
    static class Sponsor {
        @PrimaryKey
        @Nullable
        Long id;

        String name;

        Sponsor(String name) {
            this.name = name;
        }
    }

    /** Is played. */
    @Entity
    static class Game {
        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne
        Team home;

        @ManyToOne
        Ref<Team> guest;

        protected Game() {
            this(new Team(), new Team());
        }

        Game(Team home, Team guest) {
            this.home = home;
            this.guest = Ref.of(guest);
        }
    }
}
