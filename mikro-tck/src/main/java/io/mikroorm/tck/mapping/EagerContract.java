// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.FlushMode;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.LockMode;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.mapping.League.Game;
import io.mikroorm.tck.mapping.League.Player;
import io.mikroorm.tck.mapping.League.Sponsor;
import io.mikroorm.tck.mapping.League.Team;
import io.mikroorm.tck.mapping.League.Town;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Relations that are eager come with their owner, by whatever way it is read. */
public abstract class EagerContract extends Contract {

    /** On a league. */
    protected EagerContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Game.class);
    }

    /** Red and Blue, with two players and two sponsors between them, and a game. */
    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        Team red = new Team("Red", new Town("Bern"));
        Team blue = new Team("Blue", new Town("Basel"));
        red.players.addAll(List.of(new Player("Zoe"), new Player("Ann")));
        Sponsor bank = new Sponsor("bank");
        red.sponsors.addAll(List.of(new Sponsor("zoo"), bank));
        blue.sponsors.add(bank);
        given(new Game(red, blue));
    }

    private static void isWhole(Team red) {
        assertThat(red.town.name).isEqualTo("Bern");
        assertThat(red.players.isLoaded()).isTrue();
        assertThat(red.players).extracting(player -> player.name).containsExactly("Ann", "Zoe");
        assertThat(red.players).allMatch(player -> some(player.team).get() == red);
        assertThat(red.sponsors.isLoaded()).isTrue();
        assertThat(red.sponsors).extracting(sponsor -> sponsor.name).containsExactly("bank", "zoo");
    }

    @Test
    void they_come_with_a_find() {
        isWhole(em.findOneOrFail(Team.class, where("name").eq("Red")));
        assertThat(statements.all()).isLessThanOrEqualTo(3);
    }

    @Test
    void they_come_whatever_the_strategy() {
        for (LoadStrategy strategy : LoadStrategy.values()) {
            isWhole(fresh().find(Team.class, where("name").eq("Red"), o -> o.strategy(strategy))
                    .get(0));
        }
    }

    @Test
    void they_come_with_a_key() {
        Long id = some(fresh().findOneOrFail(Team.class, where("name").eq("Red")).id);
        isWhole(em.findOneOrFail(Team.class, id));
    }

    @Test
    void they_come_behind_what_is_populated() {
        isWhole(em.findAll(Game.class, o -> o.populate("home")).get(0).home);
    }

    @Test
    void they_come_with_what_is_loaded_later() {
        Game game = em.findAll(Game.class).get(0);
        assertThat(em.isLoaded(game.home)).isFalse();
        em.populate(game, "home");
        isWhole(game.home);
        Team blue = game.guest.load();
        assertThat(blue.town.name).isEqualTo("Basel");
        assertThat(blue.players.isLoaded()).isTrue();
        assertThat(blue.sponsors).extracting(sponsor -> sponsor.name).containsExactly("bank");
    }

    @Test
    void they_come_from_the_other_side() {
        Player ann = em.findOneOrFail(Player.class, where("name").eq("Ann"));
        isWhole(some(ann.team).get());
    }

    @Test
    void they_come_with_a_stream() {
        List<String> seen = new ArrayList<>();
        try (var teams = em.stream(Team.class, where("name").eq("Red"))) {
            teams.forEach(team -> {
                isWhole(team);
                seen.add(team.name);
            });
        }
        assertThat(seen).containsExactly("Red");
    }

    @Test
    void they_come_when_it_is_read_anew() {
        Team red = em.findOneOrFail(Team.class, where("name").eq("Red"));
        var other = fresh();
        other.findOneOrFail(Town.class, where("name").eq("Bern")).name = "Biel";
        other.flush();
        em.refresh(red);
        assertThat(red.players.isLoaded()).isTrue();
        assertThat(red.players).extracting(player -> player.name).containsExactly("Ann", "Zoe");
    }

    @Test
    void what_comes_unasked_keeps_its_changes_when_its_owner_is_read_anew() {
        Team red = em.findOneOrFail(Team.class, where("name").eq("Red"));
        Player ann = red.players.toList().get(0);
        red.town.name = "Biel";
        ann.name = "Eve";
        em.refresh(red);
        em.find(Team.class, where("name").eq("Red"), o -> o.refresh().flushMode(FlushMode.COMMIT));
        assertThat(red.town.name).isEqualTo("Biel");
        assertThat(ann.name).isEqualTo("Eve");
        em.flush();
        assertThat(fresh().count(
                                Player.class,
                                where("team.town.name")
                                        .eq("Biel")
                                        .and(where("name").eq("Eve"))))
                .isEqualTo(1);
    }

    @Test
    @Requires({Feature.TRANSACTIONS, Feature.PESSIMISTIC_LOCKS})
    void they_come_when_it_is_locked() {
        Team red = em.findOneOrFail(Team.class, where("name").eq("Red"));
        em.transactional(tx -> {
            tx.lock(red, LockMode.PESSIMISTIC_WRITE);
            isWhole(tx.findOneOrFail(Team.class, where("name").eq("Red"), o -> o.lock(LockMode.PESSIMISTIC_WRITE)));
        });
    }

    @Test
    void they_come_with_an_upsert() {
        Town bern = em.findOneOrFail(Town.class, where("name").eq("Bern"));
        isWhole(em.upsert(new Team("Red", bern)));
    }

    @Test
    void what_is_not_eager_stays_away() {
        Game game = em.findAll(Game.class).get(0);
        assertThat(em.isLoaded(game.home)).isFalse();
        assertThat(statements.all()).isEqualTo(1);
    }
}
