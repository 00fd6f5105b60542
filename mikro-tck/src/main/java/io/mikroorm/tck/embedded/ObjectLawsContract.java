// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.tck.contract.Laws;
import io.mikroorm.tck.embedded.Tenant.Badge;
import io.mikroorm.tck.embedded.Tenant.Position;
import io.mikroorm.tck.embedded.Tenant.Profile;
import io.mikroorm.tck.embedded.Tenant.Room;
import io.mikroorm.tck.embedded.Tenant.Settings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.assertj.core.api.recursive.comparison.ComparingFields;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every object and every change of it, however deep. */
public abstract class ObjectLawsContract extends Laws {

    /** On an empty store. */
    protected ObjectLawsContract() {}

    /** Fields are read, and not asked for as getters first: each getter that is not there would be an error with its stack. */
    private static final RecursiveComparisonConfiguration BY_VALUE = RecursiveComparisonConfiguration.builder()
            .withIntrospectionStrategy(new ComparingFields())
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .withEqualsForType(Double::equals, Double.class)
            .withIgnoredFields("id", "version")
            .build();

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    @BeforeProperty
    void open() {
        orm = driver().open(List.of(Tenant.class), c -> {});
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    @Property
    void it_and_whatever_is_changed_in_it_survive_save_clear_load_and_a_second_flush_writes_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        Tenant tenant = tenant(random);
        EntityManager em = orm.em().fork();
        em.persist(tenant);
        em.flush();
        assertThat(em.plan().isEmpty()).isTrue();
        EntityManager reader = orm.em().fork();
        assertThat(found(reader, tenant)).usingRecursiveComparison(BY_VALUE).isEqualTo(tenant);
        assertThat(reader.plan().isEmpty()).isTrue();
        for (int i = 0; i < 3; i++) {
            change(tenant, random);
            em.flush();
            assertThat(em.plan().isEmpty()).isTrue();
            assertThat(found(orm.em().fork(), tenant))
                    .usingRecursiveComparison(BY_VALUE)
                    .isEqualTo(tenant);
        }
    }

    private static Tenant found(EntityManager em, Tenant tenant) {
        Tenant found = tenant.id == null ? null : em.findOne(Tenant.class, tenant.id);
        if (found == null) {
            throw new AssertionError("it is not there");
        }
        return found;
    }

    static Tenant tenant(Random random) {
        Tenant tenant = new Tenant("t" + random.nextInt(100), profile(random));
        tenant.settings = perhaps(random, ObjectLawsContract::settings);
        tenant.contract = perhaps(random, ObjectLawsContract::contract);
        tenant.rooms = list(random, ObjectLawsContract::room);
        return tenant;
    }

    private static <T> @Nullable T perhaps(Random random, Function<Random, T> drawn) {
        return random.nextInt(3) == 0 ? null : drawn.apply(random);
    }

    private static <T> List<T> list(Random random, Function<Random, T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(element.apply(random));
        }
        return list;
    }

    private static Profile profile(Random random) {
        Profile profile = new Profile("city " + random.nextInt(3), random.nextInt());
        profile.balance = perhaps(random, r -> BigDecimal.valueOf(r.nextLong(), r.nextInt(10)));
        profile.born = perhaps(random, r -> LocalDate.ofEpochDay(r.nextInt(100_000) - 50_000));
        profile.position = perhaps(random, r -> new Position(r.nextDouble(), -r.nextInt(2) * 0.0));
        profile.badge = perhaps(random, ObjectLawsContract::badge);
        profile.earlier = perhaps(random, r -> list(r, ObjectLawsContract::badge));
        profile.tags = perhaps(random, r -> list(r, q -> "tag" + q.nextInt(3)));
        return profile;
    }

    private static Badge badge(Random random) {
        return new Badge(perhaps(random, r -> "label" + r.nextInt(4)), perhaps(random, Random::nextInt));
    }

    private static Settings settings(Random random) {
        return new Settings(
                "l" + random.nextInt(4),
                perhaps(random, Random::nextBoolean),
                perhaps(random, ObjectLawsContract::badge));
    }

    private static Tenant.Contract contract(Random random) {
        Tenant.Contract contract = new Tenant.Contract("n" + random.nextInt(9));
        contract.witness = perhaps(random, ObjectLawsContract::profile);
        return contract;
    }

    private static Room room(Random random) {
        return new Room("r" + random.nextInt(9), perhaps(random, ObjectLawsContract::profile));
    }

    private static void change(Tenant tenant, Random random) {
        Profile profile = tenant.profile;
        switch (random.nextInt(9)) {
            case 0 -> tenant.profile = profile(random);
            case 1 -> tenant.settings = perhaps(random, ObjectLawsContract::settings);
            case 2 -> tenant.contract = perhaps(random, ObjectLawsContract::contract);
            case 3 -> tenant.rooms.add(room(random));
            case 4 -> profile.level++;
            case 5 -> profile.badge = perhaps(random, ObjectLawsContract::badge);
            case 6 -> profile.position = perhaps(random, r -> new Position(r.nextInt(3), 1));
            case 7 -> profile.earlier = perhaps(random, r -> list(r, ObjectLawsContract::badge));
            default -> {
                profile.balance = BigDecimal.valueOf(random.nextInt(9));
                profile.tags = list(random, r -> "tag" + r.nextInt(3));
            }
        }
    }
}
