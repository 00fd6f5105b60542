package shop;

import io.mikroorm.EntityManager;
import io.mikroorm.query.Condition;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.Order;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Each line with "wrong:" in it is refused by the compiler for the reason behind, and no other line is. */
class Wrong {

    void of(EntityManager em, Shop.Customer jon, Shop.Order order) {
        em.find(Shop.Customer.class, Shop_Customer_.nmae.eq("Jon")); // wrong: cannot find symbol
        em.find(Shop.Customer.class, Shop_Customer_.shown.eq("Jon")); // wrong: cannot find symbol
        em.find(Shop.Customer.class, Shop_Customer_.seen.eq(1)); // wrong: cannot find symbol
        em.find(Shop.Customer.class, Shop_Customer_.count.eq(1)); // wrong: cannot find symbol
        em.find(Shop.Customer.class, Shop_Customer_.guessed.eq("x")); // wrong: cannot find symbol
        em.find(Shop.Customer.class, Shop_Customer_.home().twon.eq("x")); // wrong: cannot find symbol
        em.find(Shop.Customer.class, Shop_Customer_.orders().totl.gt(1)); // wrong: cannot find symbol
        em.find(Shop.Customer.class, Shop_Customer_.adress().town.eq("x")); // wrong: cannot find symbol
        em.find(Shop.Order.class, Shop_Order_.customer().nmae.eq("x")); // wrong: cannot find symbol
        em.find(Shop.Order.class, Shop_Order_.customer().orders().stat.isNull()); // wrong: cannot find symbol
        em.find(Shop.Customer.class, Shop_Order_.state.eq(Shop.State.PAID)); // wrong: no suitable method
        em.find(Shop.Order.class, Shop_Customer_.name.eq("Jon")); // wrong: no suitable method
        em.find(Shop.Order.class, Shop_Place_.town.eq("Jon")); // wrong: no suitable method
        em.find(Shop.Order.class, Shop_Customer_.home().town.eq("Jon")); // wrong: no suitable method
        em.count(Shop.Order.class, Shop_Customer_.name.eq("Jon")); // wrong: cannot be applied
        em.stream(Shop.Order.class, Shop_Customer_.name.eq("Jon")); // wrong: no suitable method
        em.findAndCount(Shop.Order.class, Shop_Customer_.name.eq("Jon"), o -> o.limit(1)); // wrong: cannot be applied
        em.findAll(Shop.Order.class, o -> o.orderBy(Shop_Customer_.name.asc())); // wrong: no suitable method
        em.findAll(Shop.Order.class, o -> o.populate(Shop_Customer_.orders())); // wrong: no suitable method
        em.findAll(Shop.Customer.class, o -> o.populate(Shop_Order_.customer())); // wrong: no suitable method
        em.findAll(Shop.Order.class, o -> o.orderBy(Shop_Order_.customer().asc())); // wrong: cannot find symbol
        em.findAll(Shop.Order.class, o -> o.orderBy(Shop_Order_.state)); // wrong: no suitable method
        Shop_Customer_.name.eq(1); // wrong: incompatible types
        Shop_Customer_.name.gt(1); // wrong: incompatible types
        Shop_Customer_.name.like(1); // wrong: incompatible types
        Shop_Customer_.name.in(1, 2); // wrong: cannot be applied
        Shop_Customer_.name.in(List.of(1, 2)); // wrong: no suitable method
        Shop_Customer_.name.between("a", 1); // wrong: incompatible types
        Shop_Customer_.name.isTrue(); // wrong: cannot find symbol
        Shop_Customer_.id.eq(1L); // wrong: incompatible types
        Shop_Customer_.id.like("x"); // wrong: cannot find symbol
        Shop_Customer_.active.eq("true"); // wrong: incompatible types
        Shop_Customer_.active.gt(false); // wrong: cannot find symbol
        Shop_Customer_.made.lt(LocalDate.EPOCH); // wrong: incompatible types
        Shop_Customer_.made.isBefore("today"); // wrong: incompatible types
        Shop_Order_.due.isAfter(Instant.EPOCH); // wrong: incompatible types
        Shop_Order_.due.between(LocalDate.EPOCH, Instant.EPOCH); // wrong: incompatible types
        Shop_Order_.total.eq("10"); // wrong: incompatible types
        Shop_Order_.total.gt("10"); // wrong: incompatible types
        Shop_Order_.total.contains("1"); // wrong: cannot find symbol
        Shop_Order_.lines.lt(LocalDate.EPOCH); // wrong: incompatible types
        Shop_Order_.lines.in("1"); // wrong: no suitable method
        Shop_Order_.letter.eq("a"); // wrong: incompatible types
        Shop_Order_.state.eq("PAID"); // wrong: incompatible types
        Shop_Order_.state.eq(Thread.State.NEW); // wrong: incompatible types
        Shop_Order_.state.gt(Shop.State.OPEN); // wrong: cannot find symbol
        Shop_Order_.scan.gt(new byte[0]); // wrong: cannot find symbol
        Shop_Order_.words.has(1); // wrong: incompatible types
        Shop_Order_.words.eq("a"); // wrong: incompatible types
        Shop_Order_.marks.hasAll(List.of("a")); // wrong: incompatible types
        Shop_Order_.marks.hasAny(List.of("a")); // wrong: incompatible types
        Shop_Order_.facts.at(1); // wrong: incompatible types
        Shop_Order_.facts.hasKey(1); // wrong: incompatible types
        Shop_Order_.facts.hasKeys("a"); // wrong: incompatible types
        Shop_Order_.words.hasKey("a"); // wrong: cannot find symbol
        Shop_Order_.words.size("1"); // wrong: incompatible types
        Shop_Order_.marks.size().gt("a"); // wrong: incompatible types
        Shop_Order_.marks.size().like("1"); // wrong: cannot find symbol
        Shop_Order_.total.size(1); // wrong: cannot find symbol
        Shop_Order_.total.regexp("1"); // wrong: cannot find symbol
        Shop_Order_.state.regexp("P"); // wrong: cannot find symbol
        Shop_Customer_.name.regexp(1); // wrong: no suitable method
        Shop_Customer_.name.fullText(1); // wrong: incompatible types
        Shop_Order_.total.fullText("1"); // wrong: cannot find symbol
        Shop_Order_.words.fullText("a"); // wrong: cannot find symbol
        Shop_Order_.facts.hasParts("a"); // wrong: incompatible types
        Shop_Order_.words.hasParts(Map.of("a", 1)); // wrong: cannot find symbol
        Shop_Order_.customer().eq(null); // wrong: reference to eq is ambiguous
        Shop_Order_.subject().some(Shop.Customer.class, Shop_Order_.total.gt(1)); // wrong: cannot be applied
        Shop_Order_.customer().some(Shop.Order.class, Shop_Order_.total.gt(1)); // wrong: cannot be applied
        Condition.about(Shop.Order.class, Shop_Customer_.name.eq("Jon")); // wrong: cannot be applied
        Shop_Customer_.name.size(3); // wrong: cannot find symbol
        Shop_Customer_.orders().size().gt(1L); // wrong: incompatible types
        Shop_Customer_.home().size(1); // wrong: cannot find symbol
        Shop_Order_.customer().size(1); // wrong: cannot find symbol
        Shop_Order_.text.eq(1); // wrong: incompatible types
        Shop_Order_.customer().eq(order); // wrong: no suitable method
        Shop_Order_.customer().eq(UUID.randomUUID()); // wrong: no suitable method
        Shop_Order_.customer().in(List.of(order)); // wrong: incompatible types
        Shop_Order_.customer().some(Shop_Order_.total.gt(1)); // wrong: no suitable method
        Shop_Order_.customer().isInstance(Shop.Order.class); // wrong: incompatible types
        Shop_Order_.customer().isEmpty(); // wrong: cannot find symbol
        Shop_Customer_.orders().some(Shop_Customer_.name.eq("Jon")); // wrong: incompatible types
        Shop_Customer_.orders().every(Shop_Place_.town.eq("Jon")); // wrong: incompatible types
        Shop_Customer_.orders().none(Shop_Order_.total); // wrong: incompatible types
        Shop_Customer_.orders().eq(order); // wrong: cannot find symbol
        Shop_Customer_.others().some(Shop_Order_.total.gt(1)); // wrong: incompatible types
        Shop_Customer_.home().some(Shop_Order_.total.gt(1)); // wrong: incompatible types
        Shop_Customer_.home().isEmpty(); // wrong: cannot find symbol
        Shop_Customer_.name.eq("Jon").and(Shop_Order_.total.gt(1)); // wrong: incompatible
        Shop_Customer_.name.eq("Jon").or(Shop_Place_.town.eq("x")); // wrong: incompatible
        Condition<Shop.Order> united = Condition.unionAll(Shop_Order_.total.gt(1), Shop_Customer_.name.eq("x")); // wrong: incompatible
        Condition.union(Shop_Order_.total); // wrong: cannot be applied
        Condition<Shop.Order> other = Shop_Customer_.name.eq("Jon"); // wrong: incompatible types
        Order<Shop.Order> sorted = Shop_Customer_.name.asc(); // wrong: incompatible types
        new FindOptions<Shop.Order>().orderBy(Shop_Customer_.name.asc()); // wrong: no suitable method
        new Shop_Customer_(); // wrong: private access
        Shop_Hidden_.id.eq(1L); // wrong: does not exist
    }
}
