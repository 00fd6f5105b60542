package clinic;

class ClinicQueries {
    Object id = Clinic_Owner_.id.eq(1);
    Object name = Clinic_Owner_.name().last.startsWith("F");
    Object telephone = Clinic_Owner_.telephone.eq("1");
    Object pets = Clinic_Owner_.pets().some(Clinic_Pet_.name.eq("Leo"));
    Object owner = Clinic_Pet_.owner().name().first.eq("G");
    Object number = Clinic_Pet_.number.gt(3);
}
