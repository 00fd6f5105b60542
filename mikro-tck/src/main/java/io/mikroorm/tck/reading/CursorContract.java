// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.Page;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.FlushMode;
import io.mikroorm.query.PageOptions;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.reading.Tournament.Club;
import io.mikroorm.tck.reading.Tournament.Player;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Pages by cursors: forward and back, by any order, whatever changes in between. */
public abstract class CursorContract extends Contract {

    /** On a tournament. */
    protected CursorContract() {}

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

    @Test
    void pages_follow_each_other() {
        Page<Player> first = page(c -> c.first(3).orderBy("name"));
        assertThat(names(first)).containsExactly("Ann", "Bob", "Cid");
        assertThat(first.hasPrevPage()).isFalse();
        assertThat(first.hasNextPage()).isTrue();
        assertThat(first.size()).isEqualTo(3);
        Page<Player> second = page(c -> c.first(3).after(first.endCursor()).orderBy("name"));
        assertThat(names(second)).containsExactly("Dan", "Eve", "Fay");
        assertThat(second.hasPrevPage()).isTrue();
        assertThat(second.hasNextPage()).isTrue();
        Page<Player> third = page(c -> c.first(3).after(second.endCursor()).orderBy("name"));
        assertThat(names(third)).containsExactly("Gus");
        assertThat(third.hasNextPage()).isFalse();
        Page<Player> none = page(c -> c.first(3).after(third.endCursor()).orderBy("name"));
        assertThat(none.items()).isEmpty();
        assertThat(none.startCursor()).isNull();
        assertThat(none.endCursor()).isNull();
        assertThat(none.hasPrevPage()).isTrue();
        assertThat(none.hasNextPage()).isFalse();
    }

    @Test
    void pages_go_back_in_the_same_order() {
        Page<Player> last = page(c -> c.last(3).orderBy("name"));
        assertThat(names(last)).containsExactly("Eve", "Fay", "Gus");
        assertThat(last.hasNextPage()).isFalse();
        assertThat(last.hasPrevPage()).isTrue();
        Page<Player> middle = page(c -> c.last(3).before(last.startCursor()).orderBy("name"));
        assertThat(names(middle)).containsExactly("Bob", "Cid", "Dan");
        assertThat(middle.hasNextPage()).isTrue();
        Page<Player> start = page(c -> c.last(3).before(middle.startCursor()).orderBy("name"));
        assertThat(names(start)).containsExactly("Ann");
        assertThat(start.hasPrevPage()).isFalse();
        assertThat(names(page(c -> c.first(2).after(start.endCursor()).orderBy("name"))))
                .containsExactly("Bob", "Cid");
    }

    @Test
    void a_page_may_be_between_two_places_or_all_there_is() {
        Page<Player> all = page(c -> c.orderBy("name"));
        assertThat(all.items()).hasSize(7);
        assertThat(all.hasNextPage() || all.hasPrevPage()).isFalse();
        String bob = all.cursorFor(all.items().get(1));
        String fay = all.cursorFor(all.items().get(5));
        Page<Player> between = page(c -> c.after(bob).before(fay).orderBy("name"));
        assertThat(names(between)).containsExactly("Cid", "Dan", "Eve");
        assertThat(between.hasNextPage() && between.hasPrevPage()).isTrue();
        assertThat(names(page(c -> c.last(2).after(bob).before(fay).orderBy("name"))))
                .containsExactly("Dan", "Eve");
    }

    @Test
    void rows_that_come_and_go_move_nothing() {
        Page<Player> first = page(c -> c.first(3).orderBy("name"));
        em.remove(em.findOneOrFail(Player.class, where("name").eq("Cid")));
        em.remove(em.findOneOrFail(Player.class, where("name").eq("Gus")));
        Player aaron = new Player();
        aaron.id = 7;
        aaron.name = "Aaron";
        em.persist(aaron).flush();
        assertThat(names(page(c -> c.first(3).after(first.endCursor()).orderBy("name"))))
                .containsExactly("Dan", "Eve", "Fay");
    }

    @Test
    void a_page_is_one_statement_and_a_total_another() {
        statements.reset();
        Page<Player> page = page(c -> c.first(2).orderBy("score"));
        assertThat(page.totalCount()).isNull();
        assertThat(statements.selects()).isEqualTo(1);
        statements.reset();
        Page<Player> next = fresh().findByCursor(Player.class, where("score").isNotNull(), c -> c.first(2)
                .orderBy("name")
                .withTotal());
        assertThat(next.totalCount()).isEqualTo(5);
        assertThat(statements.selects()).isEqualTo(2);
        Page<Player> third = fresh().findByCursor(
                        Player.class,
                        where("score").isNotNull(),
                        c -> c.first(2).after(next.endCursor()).orderBy("name").withTotal());
        assertThat(names(third)).containsExactly("Dan", "Fay");
        assertThat(third.totalCount()).isEqualTo(5);
    }

    @Test
    void what_is_managed_comes_as_the_same_object_and_has_the_place_of_its_row() {
        Player ann = em.findOneOrFail(Player.class, where("name").eq("Ann"));
        ann.name = "Zoe";
        Page<Player> page = em.findByCursor(Player.class, c -> c.first(1).orderBy("name"));
        assertThat(page.items().get(0)).isSameAs(ann);
        Consumer<PageOptions<Player>> behind =
                c -> c.after(page.endCursor()).first(1).orderBy("name");
        assertThat(names(em.findByCursor(Player.class, behind))).containsExactly("Bob");
        em.flush();
        assertThat(names(em.findByCursor(Player.class, behind))).containsExactly("Bob");
        assertThat(names(em.findByCursor(Player.class, c -> c.last(1).orderBy("name"))))
                .containsExactly("Zoe");
    }

    @Test
    void what_is_new_is_flushed_before_unless_that_is_not_wanted() {
        Player hal = new Player();
        hal.id = 8;
        hal.name = "Hal";
        em.persist(hal);
        Page<Player> without =
                em.findByCursor(Player.class, c -> c.last(1).orderBy("name").find(o -> o.flushMode(FlushMode.COMMIT)));
        assertThat(names(without)).containsExactly("Gus");
        Page<Player> last = em.findByCursor(Player.class, c -> c.last(1).orderBy("name"));
        assertThat(last.items()).containsExactly(hal);
        assertThat(names(page(c -> c.last(1).before(last.startCursor()).orderBy("name"))))
                .containsExactly("Gus");
    }

    @Test
    void cursors_fit_into_urls_and_say_nothing_of_where_they_come_from() {
        Page<Player> page = page(c -> c.first(1).orderBy("home.city", "score"));
        assertThat(page.endCursor()).matches("[A-Za-z0-9_-]+");
        Page<Player> again = page(c -> c.first(1).orderBy("home.city", "score"));
        assertThat(again.endCursor()).isEqualTo(page.endCursor());
    }

    @Test
    void cursors_that_were_changed_or_are_of_others_are_refused() {
        String cursor = some(page(c -> c.first(1).orderBy("name")).endCursor());
        String changed = (cursor.charAt(0) == 'A' ? "B" : "A") + cursor.substring(1);
        for (String bad : List.of("", "?", "abc", changed, cursor + "AAAA", cursor.substring(0, cursor.length() - 4))) {
            refused("MO-2150", c -> c.after(bad).orderBy("name"));
        }
        int middle = cursor.length() / 2;
        char other = cursor.charAt(middle) == 'x' ? 'y' : 'x';
        refused("MO-2150", c -> c.before(cursor.substring(0, middle) + other + cursor.substring(middle + 1))
                .orderBy("name"));
        refused("MO-2151", c -> c.after(cursor).orderBy("name desc"));
        refused("MO-2151", c -> c.after(cursor).orderBy("name", "score"));
        refused("MO-2151", c -> c.after(cursor));
        assertThatThrownBy(() ->
                        fresh().findByCursor(Club.class, c -> c.after(cursor).orderBy("name")))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[MO-2151]");
    }

    @Test
    void what_has_no_place_in_an_order_is_refused() {
        refused("MO-2152", c -> c.orderBy("picture"));
        assertThatThrownBy(() -> fresh().findByCursor(Club.class, c -> c.orderBy("players.name")))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[MO-2152]");
        refused("MO-2154", c -> c.first(0));
        refused("MO-2154", c -> c.last(-1));
        refused("MO-2155", c -> c.first(1).last(1));
        refused("MO-2156", c -> c.find(o -> o.limit(1)));
        refused("MO-2156", c -> c.find(o -> o.offset(1)));
        refused("MO-2156", c -> c.find(o -> o.collation("de")));
        refused("MO-2104", c -> c.orderBy("nam"));
        Page<Player> page = page(c -> c.first(1));
        assertThatThrownBy(() -> page.cursorFor(new Player()))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[MO-2157]");
    }

    private void refused(String code, Consumer<PageOptions<Player>> options) {
        statements.reset();
        assertThatThrownBy(() -> page(options))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[" + code + "]");
        assertThat(statements.all()).isZero();
    }
}
