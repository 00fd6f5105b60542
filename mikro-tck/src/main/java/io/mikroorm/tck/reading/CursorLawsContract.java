// SPDX-License-Identifier: MIT
package io.mikroorm.tck.reading;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.Page;
import io.mikroorm.entity.Ref;
import io.mikroorm.query.Order;
import io.mikroorm.tck.contract.Laws;
import io.mikroorm.tck.reading.Tournament.Club;
import io.mikroorm.tck.reading.Tournament.Level;
import io.mikroorm.tck.reading.Tournament.Player;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of any order, one behind the other, are what plain Java sorts: with nulls, with ties, up and down, there and back. */
public abstract class CursorLawsContract extends Laws {

    private static final int PLAYERS = 18;
    private static final Map<String, Function<Player, @Nullable Integer>> VALUES = Map.of(
            "score", player -> player.score,
            "active", player -> player.active ? 1 : 0,
            "home.city", player -> player.home.city == null ? null : player.home.city.charAt(0) - 'A',
            "level", CursorLawsContract::placeOfLevel,
            "club", player -> player.club == null ? null : (int) player.club.get().id,
            "club.name", CursorLawsContract::placeOfClub);

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    private final List<Player> all = new ArrayList<>();

    /** Of a tournament. */
    protected CursorLawsContract() {}

    private static @Nullable Integer placeOfLevel(Player player) {
        Level level = player.level;
        return level == null ? null : level == Level.NOVICE ? 0 : level == Level.EXPERT ? 1 : 2;
    }

    private static @Nullable Integer placeOfClub(Player player) {
        String name = player.club == null ? null : player.club.get().name;
        return name == null ? null : name.charAt(0) - 'A';
    }

    @BeforeProperty
    void open() {
        orm = driver().open(Tournament.ALL, c -> {});
        Random random = new Random(17);
        List<Club> clubs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Club club = new Club();
            club.id = i + 1;
            club.name = i == 3 ? null : "CBB".substring(i, i + 1);
            clubs.add(club);
        }
        for (int i = 0; i < PLAYERS; i++) {
            Player player = new Player();
            player.id = 1 + i * 7 % PLAYERS;
            player.score = random.nextInt(3) == 0 ? null : random.nextInt(3);
            player.active = random.nextBoolean();
            player.home.city = random.nextInt(3) == 0
                    ? null
                    : "ABC".substring(random.nextInt(3)).substring(0, 1);
            player.level = random.nextInt(4) == 0 ? null : Level.values()[random.nextInt(3)];
            player.club = random.nextInt(3) == 0 ? null : Ref.of(clubs.get(random.nextInt(4)));
            all.add(player);
        }
        orm.em().fork().persistAll(clubs).persistAll(all).flush();
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    @Provide
    Arbitrary<List<Order<Object>>> orders() {
        Arbitrary<Order<Object>> order = Combinators.combine(
                        Arbitraries.of(VALUES.keySet().stream().sorted().toList()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Order.Nulls.FIRST, Order.Nulls.LAST))
                .as((path, descending, nulls) -> new Order<>(path, descending, nulls));
        return order.list().ofMaxSize(3).uniqueElements(Order::path);
    }

    private List<Long> sorted(List<Order<Object>> orders) {
        Comparator<Player> comparator = (one, other) -> 0;
        for (Order<Object> order : orders) {
            Comparator<Integer> values = order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
            comparator = comparator.thenComparing(
                    VALUES.get(order.path()),
                    order.nulls() == Order.Nulls.FIRST ? Comparator.nullsFirst(values) : Comparator.nullsLast(values));
        }
        return all.stream()
                .sorted(comparator.thenComparing(player -> player.id))
                .map(player -> player.id)
                .toList();
    }

    @Property
    @SuppressWarnings("unchecked")
    void pages_there_and_back_are_the_whole(
            @ForAll("orders") List<Order<Object>> orders, @ForAll @IntRange(min = 5, max = 10) int size) {
        Order<Object>[] order = orders.toArray(Order[]::new);
        List<Long> whole = sorted(orders);
        EntityManager em = orm.em().fork();
        List<Long> forward = new ArrayList<>();
        List<Long> backward = new ArrayList<>();
        Page<Player> page = em.findByCursor(Player.class, c -> c.first(size).orderBy(order));
        page.forEach(player -> forward.add(player.id));
        while (page.hasNextPage() && forward.size() <= PLAYERS) {
            String end = page.endCursor();
            page = em.findByCursor(Player.class, c -> c.first(size).after(end).orderBy(order));
            page.forEach(player -> forward.add(player.id));
        }
        page = em.findByCursor(Player.class, c -> c.last(size).orderBy(order));
        backward.addAll(0, page.items().stream().map(player -> player.id).toList());
        while (page.hasPrevPage() && backward.size() <= PLAYERS) {
            String start = page.startCursor();
            page = em.findByCursor(Player.class, c -> c.last(size).before(start).orderBy(order));
            backward.addAll(0, page.items().stream().map(player -> player.id).toList());
        }
        assertThat(forward).isEqualTo(whole);
        assertThat(backward).isEqualTo(whole);
    }
}
