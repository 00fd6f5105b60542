// SPDX-License-Identifier: MIT
package io.mikroorm.tck.conditions;

import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.PathCondition;
import io.mikroorm.query.Where;
import io.mikroorm.tck.conditions.Voyage.Flag;
import io.mikroorm.tck.conditions.Voyage.Leg;
import io.mikroorm.tck.conditions.Voyage.Port;
import io.mikroorm.tck.conditions.Voyage.Season;
import io.mikroorm.tck.conditions.Voyage.Skipper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;

/** Trees of conditions on voyages, of any operators that the database has, and what they mean. */
final class RandomConditions {

    private final Random random;
    private final RandomValues values;
    private final Capabilities capabilities;

    RandomConditions(Random random, Capabilities capabilities) {
        this.random = random;
        this.values = new RandomValues(random);
        this.capabilities = capabilities;
    }

    Integer number() {
        return random.nextInt(6);
    }

    BigDecimal fare() {
        return BigDecimal.valueOf(random.nextInt(40), 1);
    }

    LocalDate day() {
        return LocalDate.of(2020, 1 + random.nextInt(2), 1 + random.nextInt(4));
    }

    Season season() {
        return values.one(List.of(Season.values()));
    }

    RandomValues values() {
        return values;
    }

    /** A tree that is at most so deep; conditions behind relations and on elements are levels of it. */
    Term<Voyage> voyage(int depth) {
        return tree(depth, this::ofVoyage);
    }

    private <T> Term<T> tree(int depth, IntFunction<Term<T>> leaf) {
        if (depth <= 1) {
            return leaf.apply(0);
        }
        return switch (random.nextInt(6)) {
            case 0 -> tree(depth - 1, leaf).and(tree(depth - 1, leaf));
            case 1 -> tree(depth - 1, leaf).or(tree(depth - 1, leaf));
            case 2 -> tree(depth - 1, leaf).not();
            default -> leaf.apply(depth - 1);
        };
    }

    private Term<Voyage> ofVoyage(int below) {
        return switch (random.nextInt(below > 0 ? 13 : 8)) {
            case 0 -> values.ofText(where("name"), v -> v == null ? null : v.name);
            case 1 -> values.ofText(where("nick"), v -> v == null ? null : v.nick);
            case 2 -> values.ofComparable(where("miles"), v -> v == null ? null : v.miles, this::number);
            case 3 -> values.ofComparable(where("fare"), v -> v == null ? null : v.fare, this::fare);
            case 4 -> ofPlainVoyage();
            case 5 -> ofParts();
            case 6 -> ofRelations();
            case 7 -> capabilities.has(Feature.JSON_CONDITIONS) ? ofFacts() : ofRelations();
            case 8 -> behind(below);
            case 9 ->
                values.ofMembers(where("legs"), v -> v == null ? List.of() : v.legs.toList(), tree(below, this::ofLeg));
            case 10 ->
                values.ofMembers(
                        where("flags"), v -> v == null ? List.of() : v.flags.toList(), tree(below, this::ofFlag));
            default -> capabilities.has(Feature.ELEMENT_CONDITIONS) ? ofElements(below) : behind(below);
        };
    }

    private Term<Voyage> ofPlainVoyage() {
        return switch (random.nextInt(3)) {
            case 0 -> values.ofEqual(where("open"), v -> v == null ? null : v.open, random::nextBoolean);
            case 1 -> values.ofEqual(where("season"), v -> v == null ? null : v.season, this::season);
            default -> values.ofComparable(where("day"), v -> v == null ? null : v.day, this::day);
        };
    }

    private Term<Voyage> ofParts() {
        if (random.nextBoolean() || !capabilities.has(Feature.OBJECT_CONDITIONS)) {
            return random.nextBoolean()
                    ? values.ofText(where("start.city"), v -> v == null ? null : v.start.city())
                    : values.ofComparable(where("start.depth"), v -> v == null ? null : v.start.depth(), this::number);
        }
        return random.nextBoolean()
                ? values.ofText(where("end.city"), v -> v == null || v.end == null ? null : v.end.city())
                : values.ofComparable(
                        where("end.depth"), v -> v == null || v.end == null ? null : v.end.depth(), this::number);
    }

    private Term<Voyage> ofRelations() {
        return switch (random.nextInt(5)) {
            case 0 -> values.ofText(where("skipper.name"), v -> v == null || v.skipper == null ? null : v.skipper.name);
            case 1 ->
                values.ofComparable(
                        where("skipper.rank"),
                        v -> v == null || v.skipper == null ? null : v.skipper.rank,
                        this::number);
            case 2 ->
                values.ofSize(
                        where("legs"), v -> v == null ? 0 : v.legs.toList().size());
            case 3 ->
                values.ofSize(
                        where("flags"), v -> v == null ? 0 : v.flags.toList().size());
            default ->
                values.ofSize(
                        where("skipper.voyages"),
                        v -> v == null || v.skipper == null
                                ? 0
                                : v.skipper.voyages.toList().size());
        };
    }

    private Term<Voyage> behind(int below) {
        Term<Skipper> of = tree(below, this::ofSkipper);
        return new Term<>(
                where("skipper").some(of.condition()), v -> of.meaning().apply(v == null ? null : v.skipper));
    }

    private Term<Skipper> ofSkipper(int below) {
        return switch (random.nextInt(below > 0 ? 4 : 3)) {
            case 0 -> values.ofText(where("name"), s -> s == null ? null : s.name);
            case 1 -> values.ofComparable(where("rank"), s -> s == null ? null : s.rank, this::number);
            case 2 ->
                values.ofSize(
                        where("voyages"),
                        s -> s == null ? 0 : s.voyages.toList().size());
            default ->
                values.ofMembers(
                        where("voyages"), s -> s == null ? List.of() : s.voyages.toList(), tree(below, this::ofVoyage));
        };
    }

    private Term<Leg> ofLeg(int below) {
        return switch (random.nextInt(below > 0 ? 3 : 2)) {
            case 0 -> values.ofComparable(where("length"), l -> l == null ? null : l.length, this::number);
            case 1 -> values.ofText(where("note"), l -> l == null ? null : l.note);
            default -> {
                Term<Voyage> of = tree(below, this::ofVoyage);
                yield new Term<>(
                        where("voyage").some(of.condition()), l -> of.meaning().apply(l == null ? null : l.voyage));
            }
        };
    }

    private Term<Flag> ofFlag(int below) {
        return below > 0 && random.nextBoolean()
                ? values.ofMembers(
                        where("voyages"), f -> f == null ? List.of() : f.voyages.toList(), tree(below, this::ofVoyage))
                : values.ofText(where("colour"), f -> f == null ? null : f.colour);
    }

    private Term<Voyage> ofElements(int below) {
        return switch (random.nextInt(5)) {
            case 0 -> values.ofList(where("tags"), v -> tags(v), values::text);
            case 1 -> values.ofList(where("tides"), v -> tides(v), this::number);
            case 2 ->
                values.ofMembers(
                        where("tags"),
                        v -> texts(v),
                        tree(below, deeper -> values.<String>ofText(Where.element(), text -> text)));
            case 3 -> values.ofSize(where("calls"), v -> v == null ? 0 : v.calls.size());
            default ->
                values.ofMembers(where("calls"), v -> v == null ? List.of() : v.calls, tree(below, deeper -> ofPort()));
        };
    }

    private static @Nullable List<?> tags(@Nullable Voyage voyage) {
        return voyage == null ? null : voyage.tags;
    }

    private static @Nullable List<?> tides(@Nullable Voyage voyage) {
        return voyage == null ? null : voyage.tides;
    }

    private static List<@Nullable String> texts(@Nullable Voyage voyage) {
        List<@Nullable String> texts = new ArrayList<>();
        if (voyage != null && voyage.tags != null) {
            texts.addAll(voyage.tags);
        }
        return texts;
    }

    private Term<Port> ofPort() {
        return random.nextBoolean()
                ? values.ofText(where("city"), p -> p == null ? null : p.city())
                : values.ofComparable(where("depth"), p -> p == null ? null : p.depth(), this::number);
    }

    private Term<Voyage> ofFacts() {
        return switch (random.nextInt(4)) {
            case 0 -> values.ofText(where("facts.cargo"), v -> (String) fact(v, "cargo"));
            case 1 -> values.ofComparable(where("facts.crew"), v -> (Integer) fact(v, "crew"), this::number);
            case 2 ->
                values.ofSize(where("facts.list"), v -> fact(v, "list") instanceof List<?> list ? list.size() : 0);
            default -> ofKeys(where("facts"));
        };
    }

    private Term<Voyage> ofKeys(PathCondition<Object> facts) {
        List<String> keys = List.of("cargo", "crew", "list", "none");
        String key = values.one(keys);
        String other = values.one(keys);
        return switch (random.nextInt(4)) {
            case 0 -> new Term<>(facts.hasKey(key), v -> has(v, key));
            case 3 -> ofFactsInside(facts);
            case 1 -> new Term<>(facts.hasKeys(List.of(key, other)), v -> has(v, key) && has(v, other));
            default -> new Term<>(facts.hasSomeKeys(List.of(key, other)), v -> has(v, key) || has(v, other));
        };
    }

    /** What documents have of another one. A number in a list is there or not. */
    private Term<Voyage> ofFactsInside(PathCondition<Object> facts) {
        String cargo = values.text();
        Integer crew = number();
        if (random.nextBoolean() || !capabilities.has(Feature.ELEMENT_CONDITIONS)) {
            return new Term<>(
                    facts.hasParts(Map.of("cargo", cargo, "crew", crew)),
                    v -> Term.and(isEqual(fact(v, "cargo"), cargo), isEqual(fact(v, "crew"), crew)));
        }
        return new Term<>(
                facts.hasParts(Map.of("list", List.of(crew))),
                v -> fact(v, "list") instanceof List<?> list && list.contains(crew));
    }

    private static @Nullable Boolean isEqual(@Nullable Object fact, Object value) {
        return fact == null ? null : (Boolean) fact.equals(value);
    }

    private static boolean has(@Nullable Voyage voyage, String key) {
        return voyage != null && voyage.facts != null && voyage.facts.containsKey(key);
    }

    private static @Nullable Object fact(@Nullable Voyage voyage, String key) {
        return voyage == null || voyage.facts == null ? null : voyage.facts.get(key);
    }
}
