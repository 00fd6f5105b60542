package clinic;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Transient;
import java.util.Set;

/** Mapped as by Jakarta Persistence: one class by its fields, one by its getters. */
public final class Clinic {

    /** A key. */
    @MappedSuperclass
    public abstract static class Base {
        @Id
        private Integer id;
    }

    /** Both names. */
    @Embeddable
    public static class Name {
        String first;
        String last;
    }

    /** Has pets. */
    @Entity
    public static class Owner extends Base {
        @Embedded
        private Name name;

        @Column(length = 40)
        private String telephone;

        @OneToMany(mappedBy = "owner")
        private Set<Pet> pets;

        @PrePersist
        void before() {}
    }

    /** Is had. */
    @Entity
    public static class Pet {
        private Long number;
        private String called;
        private Owner mine;
        private String cached;

        @Id
        public Long getNumber() {
            return number;
        }

        public void setNumber(Long number) {
            this.number = number;
        }

        public String getName() {
            return called;
        }

        public void setName(String name) {
            this.called = name;
        }

        @ManyToOne
        public Owner getOwner() {
            return mine;
        }

        public void setOwner(Owner owner) {
            this.mine = owner;
        }

        @Transient
        public String getNickname() {
            return called;
        }

        public void setNickname(String nickname) {}

        public boolean isReady() {
            return true;
        }
    }
}
