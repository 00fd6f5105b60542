// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.Page;
import io.mikroorm.query.PageOptions;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.Tournament.Badge;
import io.mikroorm.tck.reading.Tournament.Badges;
import io.mikroorm.tck.reading.Tournament.Player;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages by values of the entity, of embeddables and behind relations, up and down, with and without nulls, where many are the same. */
public abstract class CursorOrdersContract extends Contract {

    /** On a tournament. */
    protected CursorOrdersContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Tournament.ALL;
    }

    @BeforeEach
    void rows() {
        given(Tournament.rows().toArray());
    }

    private Page<Player> page(Consumer<PageOptions<Player>> options) {
        return fresh().findByCursor(Player.class, options);
    }

    private static List<String> names(Iterable<Player> players) {
        List<String> names = new ArrayList<>();
        players.forEach(player -> names.add(player.name));
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "score",
                "score desc",
                "score nulls first",
                "score nulls last",
                "score desc nulls first, name desc",
                "score desc nulls last, home.city, name",
                "home.city desc nulls last, score nulls first",
                "active, name",
                "active desc, score desc",
                "level",
                "level desc, name desc",
                "level desc nulls last",
                "level nulls first, score desc",
                "club",
                "club desc nulls last",
                "club.name",
                "club.name desc nulls last, name desc",
                "club.land.name nulls first",
                "club.land desc, club.name nulls last",
                "ranking.place desc nulls last",
                "ranking",
                "motto desc",
                "id",
                "name, id desc",
                "id desc",
            })
    void pages_together_are_the_whole(String order) {
        String[] orders = order.split(", ");
        List<String> whole =
                names(fresh().findAll(Player.class, o -> o.orderBy(orders).orderBy("id")));
        for (int most : new int[] {1, 3}) {
            List<String> forward = new ArrayList<>();
            Page<Player> page = page(c -> c.first(most).orderBy(orders));
            forward.addAll(names(page));
            while (page.hasNextPage()) {
                String end = page.endCursor();
                page = page(c -> c.first(most).after(end).orderBy(orders));
                forward.addAll(names(page));
            }
            assertThat(forward).as("by " + most + " forward").isEqualTo(whole);
            List<String> backward = new ArrayList<>();
            page = page(c -> c.last(most).orderBy(orders));
            backward.addAll(0, names(page));
            while (page.hasPrevPage()) {
                String start = page.startCursor();
                page = page(c -> c.last(most).before(start).orderBy(orders));
                backward.addAll(0, names(page));
            }
            assertThat(backward).as("by " + most + " back").isEqualTo(whole);
        }
    }

    @Test
    void relations_that_are_sorted_by_are_loaded_and_others_as_asked() {
        Page<Player> page =
                page(c -> c.first(2).orderBy("club.name desc nulls last").populate("ranking"));
        assertThat(names(page)).containsExactly("Dan", "Ann");
        statements.reset();
        assertThat(some(page.items().get(1).club).get().name).isEqualTo("Wolves");
        assertThat(some(page.items().get(1).ranking).place).isEqualTo(6);
        assertThat(statements.all()).isZero();
    }

    @Test
    void records_have_places_too() {
        TckDriver.TwoOrms orms = driver().openTwo(List.of(Badge.class), List.of(Badges.class), c -> {});
        try (MikroORM reading = orms.first();
                MikroORM writing = orms.second()) {
            EntityManager writer = writing.em().fork();
            writer.persistAll(List.of(new Badges(1, "b"), new Badges(2, "a"), new Badges(3, "b")))
                    .flush();
            EntityManager reader = reading.em().fork();
            Page<Badge> first = reader.findByCursor(Badge.class, c -> c.first(2).orderBy("name"));
            assertThat(first).containsExactly(new Badge(2, "a"), new Badge(1, "b"));
            assertThat(reader.findByCursor(
                            Badge.class,
                            c -> c.first(2).after(first.endCursor()).orderBy("name")))
                    .containsExactly(new Badge(3, "b"));
        }
    }
}
