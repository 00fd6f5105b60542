// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Players and what they are sorted by: values of their own, of an embeddable and behind relations, many of them null or the same. */
final class Tournament {

    static final List<Class<?>> ALL = List.of(Land.class, Club.class, Player.class, Ranking.class);

    private Tournament() {}

    /** How good. */
    enum Level {
        NOVICE,
        MASTER,
        EXPERT
    }

    /** Has clubs. */
    @Entity
    static class Land {

        @PrimaryKey
        long id;

        @Property(length = 20)
        String name = "";
    }

    /** Has players. */
    @Entity
    static class Club {

        @PrimaryKey
        long id;

        @Property(length = 20)
        @Nullable
        String name;

        @ManyToOne
        @Nullable
        Ref<Land> land;

        @OneToMany(mappedBy = "club")
        EntityCollection<Player> players = EntityCollection.of(this);
    }

    /** Where somebody lives. */
    @Embeddable
    static class Home {

        @Property(length = 20)
        @Nullable
        String city;
    }

    /** Plays. */
    @Entity
    static class Player {

        @PrimaryKey
        long id;

        @Property(length = 20)
        String name = "";

        @Nullable
        Integer score;

        boolean active;

        @Property(customOrder = {"NOVICE", "EXPERT"})
        @Nullable
        Level level;

        @Embedded
        Home home = new Home();

        @ManyToOne
        @Nullable
        Ref<Club> club;

        @OneToOne(mappedBy = "player")
        @Nullable
        Ranking ranking;

        @Property(lazy = true, length = 40)
        @Nullable
        String motto;

        byte @Nullable [] picture;
    }

    /** Of a player. */
    @Entity
    static class Ranking {

        @PrimaryKey
        long id;

        int place;

        @OneToOne
        @Nullable
        Player player;
    }

    /** Stays as it is. */
    @Entity(table = "badge")
    record Badge(@PrimaryKey long id, @Property(length = 20) String name) {}

    /** Writes them. */
    @Entity(table = "badge")
    static class Badges {

        @PrimaryKey
        long id;

        @Property(length = 20)
        String name = "";

        /** Written nowhere. */
        Badges() {}

        Badges(long id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /** Two lands, three clubs, seven players, three rankings. */
    static List<Object> rows() {
        Land north = land(1, "North");
        Land south = land(2, "South");
        Club wolves = club(1, "Wolves", north);
        Club lions = club(2, "Lions", south);
        Club strays = club(3, null, null);
        List<Player> players = new ArrayList<>();
        players.add(player("Ann", 5, Level.EXPERT, "Oslo", wolves));
        players.add(player("Bob", null, Level.NOVICE, null, lions));
        players.add(player("Cid", 3, null, "Bonn", null));
        players.add(player("Dan", 5, Level.MASTER, "Oslo", wolves));
        players.add(player("Eve", null, Level.EXPERT, "Rome", strays));
        players.add(player("Fay", 1, Level.NOVICE, null, lions));
        players.add(player("Gus", 3, Level.MASTER, "Bonn", null));
        for (int i = 0; i < players.size(); i++) {
            players.get(i).id = 100 - i;
            players.get(i).active = i % 2 == 0;
        }
        List<Object> all = new ArrayList<>(List.of(north, south, wolves, lions, strays));
        all.addAll(players);
        all.add(ranking(1, 9, players.get(1)));
        all.add(ranking(2, 4, players.get(4)));
        all.add(ranking(3, 6, players.get(0)));
        return all;
    }

    private static Land land(long id, String name) {
        Land land = new Land();
        land.id = id;
        land.name = name;
        return land;
    }

    private static Club club(long id, @Nullable String name, @Nullable Land land) {
        Club club = new Club();
        club.id = id;
        club.name = name;
        club.land = land == null ? null : Ref.of(land);
        return club;
    }

    private static Ranking ranking(long id, int place, Player player) {
        Ranking ranking = new Ranking();
        ranking.id = id;
        ranking.place = place;
        ranking.player = player;
        player.ranking = ranking;
        return ranking;
    }

    private static Player player(
            String name, @Nullable Integer score, @Nullable Level level, @Nullable String city, @Nullable Club club) {
        Player player = new Player();
        player.name = name;
        player.score = score;
        player.level = level;
        player.home.city = city;
        player.club = club == null ? null : Ref.of(club);
        player.motto = score == null ? null : "motto " + score;
        return player;
    }
}
