package shop;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Order;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import static io.mikroorm.query.Where.where;

/** What is right compiles without a warning. */
class Right {

    void of(EntityManager em, Shop.Customer jon, Shop.Order order, Ref<Shop.Customer> handle) {
        em.find(Shop.Customer.class, Shop_Customer_.name.eq("Jon").and(Shop_Customer_.home().town.like("W%")));
        em.find(Shop.Customer.class, Shop_Customer_.name.eq("Jon").and(where("home.town").eq("x")));
        em.find(Shop.Customer.class, where("home.town").eq("x").and(Shop_Customer_.name.eq("Jon")));
        em.find(Shop.Customer.class, Shop_Customer_.orders().some(Shop_Order_.total.gt(1).or(Shop_Order_.lines.lt(2L))));
        em.find(Shop.Customer.class, Shop_Customer_.orders().customer().orders().state.in(Shop.State.OPEN));
        em.find(Shop.Customer.class, Shop_Customer_.others().some(Shop_Place_.number.between(1, 2)));
        em.findAll(Shop.Customer.class, o -> o.populate(Shop_Customer_.orders().path_()).orderBy(Shop_Customer_.made.desc()));
        em.findOneOrFail(Shop.Order.class, Shop_Order_.id.eq(1L), o -> o.orderBy("due"));
        em.find(Shop.Customer.class, Shop_Customer_.name.fullText("jon snow"));
        em.find(Shop.Order.class, Shop_Order_.subject().some(Shop.Customer.class, Shop_Customer_.name.eq("Jon")));
        em.find(Shop.Order.class, Shop_Order_.facts.hasParts(Map.of("a", 1)).or(Shop_Order_.customer().isNull()));
        em.count(Shop.Order.class, Shop_Order_.made.isBefore(Instant.EPOCH));
        Condition<Shop.Order> mine = Condition.all(Shop_Order_.customer().eq(jon), Shop_Order_.payer().eq(handle));
        Condition<Shop.Order> all = Condition.allOf(List.of(mine, Shop_Order_.due.gt(LocalDate.EPOCH)));
        Order<Shop.Order> sorted = Shop_Order_.customer().name.asc().nullsLast();
        Condition<Shop.Order> united = Condition.unionAll(mine, Shop_Order_.total.gt(1), where("customer.name").eq("x"));
        Shop_Customer_.id.in(UUID.randomUUID());
        Shop_Customer_.active.isTrue();
        Shop_Order_.letter.gte('a');
        Shop_Order_.scan.isNull();
        Shop_Order_.words.has("a");
        Shop_Order_.marks.hasAll(Set.of(1, 2));
        Shop_Order_.facts.at("size.height").gt(3);
        Shop_Order_.facts.hasKey("size").or(Shop_Order_.facts.hasSomeKeys(Set.of("a", "b")));
        Shop_Order_.facts.at("lines").size().gt(3);
        Shop_Order_.words.size(2).and(Shop_Order_.marks.size().between(1, 2));
        Shop_Customer_.orders().size(0).or(Shop_Customer_.others().size().gte(2));
        Shop_Customer_.name.regexp("^J").or(Shop_Customer_.home().town.regexp(Pattern.compile("x")));
        Shop_Order_.facts.eq(Map.of());
        Shop_Order_.notes.some(where("a").eq(1));
        Shop_Order_.text.startsWith("a");
        Shop_Order_.kept.eq(Thread.State.NEW);
        Shop_Order_.secret.isNull();
        Shop_Order_.subject().isInstance(Shop.Customer.class);
        Shop_Order_.path_().isEmpty();
    }
}
